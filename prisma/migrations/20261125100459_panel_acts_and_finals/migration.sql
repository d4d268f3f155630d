-- CreateTable
CREATE TABLE "FinalMaterial" (
    "roundId" TEXT NOT NULL,
    "entryId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("roundId", "entryId"),
    CONSTRAINT "FinalMaterial_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "FinalMaterial_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "Entry" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PanelAct" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "roundId" TEXT NOT NULL,
    "seatId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "sheets" INTEGER NOT NULL,
    "marks" TEXT,
    "since" DATETIME,
    "byId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    CONSTRAINT "PanelAct_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "PanelAct_seatId_fkey" FOREIGN KEY ("seatId") REFERENCES "Seat" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- AlterTable
ALTER TABLE "Round" ADD COLUMN "meetsAt" DATETIME;
ALTER TABLE "Round" ADD COLUMN "venue" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Round" ADD COLUMN "venueEn" TEXT NOT NULL DEFAULT '';

-- CreateIndex
CREATE INDEX "PanelAct_roundId_idx" ON "PanelAct"("roundId");
