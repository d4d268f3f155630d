-- AlterTable
ALTER TABLE "Publication" ADD COLUMN "count" JSONB;
ALTER TABLE "Publication" ADD COLUMN "hash" TEXT;

