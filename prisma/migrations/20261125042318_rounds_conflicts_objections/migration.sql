-- AlterTable
ALTER TABLE "Seat" ADD COLUMN "removedAt" DATETIME;

-- CreateTable
CREATE TABLE "RoundSeat" (
    "roundId" TEXT NOT NULL,
    "seatId" TEXT NOT NULL,

    PRIMARY KEY ("roundId", "seatId"),
    CONSTRAINT "RoundSeat_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "RoundSeat_seatId_fkey" FOREIGN KEY ("seatId") REFERENCES "Seat" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RoundOutcome" (
    "roundId" TEXT NOT NULL,
    "entryId" TEXT NOT NULL,
    "fate" TEXT NOT NULL,
    "position" INTEGER,
    "reason" TEXT NOT NULL DEFAULT '',
    "byId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("roundId", "entryId"),
    CONSTRAINT "RoundOutcome_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "RoundOutcome_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "Entry" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Redaction" (
    "submissionId" TEXT NOT NULL PRIMARY KEY,
    "phrases" JSONB NOT NULL,
    "byId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    CONSTRAINT "Redaction_submissionId_fkey" FOREIGN KEY ("submissionId") REFERENCES "Submission" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Declaration" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "seatId" TEXT NOT NULL,
    "people" JSONB NOT NULL,
    "at" DATETIME NOT NULL,
    CONSTRAINT "Declaration_seatId_fkey" FOREIGN KEY ("seatId") REFERENCES "Seat" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Conflict" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "entryId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "grounds" JSONB NOT NULL,
    "state" TEXT NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "foundAt" DATETIME NOT NULL,
    "byId" TEXT,
    "at" DATETIME,
    CONSTRAINT "Conflict_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "Entry" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Disqualification" (
    "entryId" TEXT NOT NULL PRIMARY KEY,
    "reason" TEXT NOT NULL,
    "objectionId" TEXT,
    "byId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    CONSTRAINT "Disqualification_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "Entry" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Objection" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "editionId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "secret" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "contact" TEXT NOT NULL,
    "work" INTEGER,
    "grounds" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "state" TEXT NOT NULL,
    "answer" TEXT NOT NULL DEFAULT '',
    "answeredAt" DATETIME,
    "byId" TEXT,
    CONSTRAINT "Objection_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Edition" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "theme" TEXT NOT NULL,
    "themeEn" TEXT NOT NULL,
    "code" TEXT NOT NULL DEFAULT 'PALI',
    "opensAt" DATETIME,
    "closesAt" DATETIME,
    "announcesAt" DATETIME,
    "maxWorks" INTEGER NOT NULL DEFAULT 2,
    "onePrize" BOOLEAN NOT NULL DEFAULT false,
    "entrantsSee" TEXT NOT NULL DEFAULT 'outcome',
    "objectsFrom" DATETIME,
    "objectsTill" DATETIME,
    "lastNumber" INTEGER NOT NULL DEFAULT 0,
    "createdAt" DATETIME NOT NULL
);
INSERT INTO "new_Edition" ("announcesAt", "closesAt", "code", "createdAt", "id", "lastNumber", "maxWorks", "name", "nameEn", "opensAt", "slug", "theme", "themeEn") SELECT "announcesAt", "closesAt", "code", "createdAt", "id", "lastNumber", "maxWorks", "name", "nameEn", "opensAt", "slug", "theme", "themeEn" FROM "Edition";
DROP TABLE "Edition";
ALTER TABLE "new_Edition" RENAME TO "Edition";
CREATE UNIQUE INDEX "Edition_slug_key" ON "Edition"("slug");
CREATE TABLE "new_Publication" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "editionId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "at" DATETIME NOT NULL,
    "byId" TEXT NOT NULL,
    "facts" JSONB NOT NULL,
    "ranking" TEXT NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "auditHead" TEXT NOT NULL,
    CONSTRAINT "Publication_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Publication" ("at", "auditHead", "byId", "editionId", "facts", "id", "ranking", "version") SELECT "at", "auditHead", "byId", "editionId", "facts", "id", "ranking", "version" FROM "Publication";
DROP TABLE "Publication";
ALTER TABLE "new_Publication" RENAME TO "Publication";
CREATE UNIQUE INDEX "Publication_editionId_version_key" ON "Publication"("editionId", "version");
CREATE TABLE "new_Round" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "editionId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "kind" TEXT NOT NULL DEFAULT 'scoring',
    "perWork" INTEGER,
    "quorum" INTEGER,
    "advanceBy" TEXT NOT NULL DEFAULT 'none',
    "advance" INTEGER,
    "reserves" INTEGER NOT NULL DEFAULT 0,
    "panelSees" TEXT NOT NULL DEFAULT 'own',
    "asks" TEXT NOT NULL DEFAULT '',
    "asksEn" TEXT NOT NULL DEFAULT '',
    "seed" TEXT NOT NULL,
    "opensAt" DATETIME,
    "closesAt" DATETIME,
    "sealedAt" DATETIME,
    CONSTRAINT "Round_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Round" ("closesAt", "editionId", "id", "kind", "name", "nameEn", "opensAt", "position", "sealedAt", "seed") SELECT "closesAt", "editionId", "id", "kind", "name", "nameEn", "opensAt", "position", "sealedAt", "seed" FROM "Round";
DROP TABLE "Round";
ALTER TABLE "new_Round" RENAME TO "Round";
CREATE UNIQUE INDEX "Round_editionId_position_key" ON "Round"("editionId", "position");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "Declaration_seatId_idx" ON "Declaration"("seatId");

-- CreateIndex
CREATE UNIQUE INDEX "Conflict_entryId_personId_key" ON "Conflict"("entryId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "Objection_secret_key" ON "Objection"("secret");

-- CreateIndex
CREATE UNIQUE INDEX "Objection_editionId_number_key" ON "Objection"("editionId", "number");

