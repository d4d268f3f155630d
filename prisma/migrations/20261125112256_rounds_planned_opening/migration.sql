-- AlterTable
ALTER TABLE "Round" ADD COLUMN "plannedAt" DATETIME;

