-- AlterTable
ALTER TABLE "Picture" ADD COLUMN "fineAt" DATETIME;
ALTER TABLE "Picture" ADD COLUMN "seam" JSONB;

-- CreateTable
CREATE TABLE "Reference" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "source" TEXT NOT NULL DEFAULT '',
    "state" TEXT NOT NULL,
    "refusal" TEXT,
    "fileName" TEXT NOT NULL,
    "original" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "width" INTEGER,
    "height" INTEGER,
    "widths" JSONB NOT NULL DEFAULT [],
    "placeholder" TEXT,
    "addedById" TEXT NOT NULL,
    "addedAt" DATETIME NOT NULL,
    "readyAt" DATETIME,
    "removedAt" DATETIME
);

-- CreateTable
CREATE TABLE "Likeness" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "pictureId" TEXT NOT NULL,
    "other" TEXT NOT NULL,
    "score" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "overlay" JSONB NOT NULL,
    "foundAt" DATETIME NOT NULL,
    "verdict" TEXT,
    "reason" TEXT NOT NULL DEFAULT '',
    "byId" TEXT,
    "judgedAt" DATETIME
);

-- CreateIndex
CREATE INDEX "Likeness_other_idx" ON "Likeness"("other");

-- CreateIndex
CREATE UNIQUE INDEX "Likeness_pictureId_other_key" ON "Likeness"("pictureId", "other");

