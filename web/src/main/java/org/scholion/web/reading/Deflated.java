package org.scholion.web.reading;

import java.io.ByteArrayOutputStream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Bytes compressed on their own, so that they can stand in the middle of several gzip files: the
 * text of an edition is compressed once, whatever page is built around it.
 *
 * <p>RFC 1951: compressed blocks that end at a byte (a sync flush) and look back at nothing before
 * them may follow each other; RFC 1952 puts ten bytes before and a checksum behind them.
 */
final class Deflated {

    private static final byte[] HEADER = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 255};

    /** Level of zlib that costs a third of the best one and gives all but some per cent. */
    private static final int MIDDLE = 5;

    final byte[] plain;
    private final byte[] blocks;

    Deflated(byte[] plain) {
        this.plain = plain;
        this.blocks = deflate(plain, Deflater.BEST_COMPRESSION, false);
    }

    /** A gzip file of these bytes with others before and behind them. */
    byte[] gzipBetween(byte[] before, byte[] behind) {
        byte[] head = deflate(before, Deflater.BEST_COMPRESSION, false);
        byte[] tail = deflate(behind, Deflater.BEST_COMPRESSION, true);
        ByteArrayOutputStream file =
                new ByteArrayOutputStream(head.length + blocks.length + tail.length + 18);
        file.writeBytes(HEADER);
        file.writeBytes(head);
        file.writeBytes(blocks);
        file.writeBytes(tail);
        CRC32 checksum = new CRC32();
        checksum.update(before);
        checksum.update(plain);
        checksum.update(behind);
        writeLittleEndian(checksum.getValue(), file);
        writeLittleEndian((long) before.length + plain.length + behind.length, file);
        return file.toByteArray();
    }

    /** A gzip file of bytes that are compressed for one reader. */
    static byte[] gzip(byte[] plain) {
        byte[] blocks = deflate(plain, MIDDLE, true);
        ByteArrayOutputStream file = new ByteArrayOutputStream(blocks.length + 18);
        file.writeBytes(HEADER);
        file.writeBytes(blocks);
        CRC32 checksum = new CRC32();
        checksum.update(plain);
        writeLittleEndian(checksum.getValue(), file);
        writeLittleEndian(plain.length, file);
        return file.toByteArray();
    }

    private static byte[] deflate(byte[] plain, int level, boolean last) {
        Deflater deflater = new Deflater(level, true);
        try {
            deflater.setInput(plain);
            if (last) {
                deflater.finish();
            }
            ByteArrayOutputStream blocks = new ByteArrayOutputStream(plain.length / 3 + 64);
            byte[] buffer = new byte[8_192];
            int flush = last ? Deflater.NO_FLUSH : Deflater.SYNC_FLUSH;
            int written;
            do {
                written = deflater.deflate(buffer, 0, buffer.length, flush);
                blocks.write(buffer, 0, written);
            } while (last ? !deflater.finished() : written == buffer.length);
            return blocks.toByteArray();
        } finally {
            deflater.end();
        }
    }

    private static void writeLittleEndian(long number, ByteArrayOutputStream file) {
        for (int shift = 0; shift < 32; shift += 8) {
            file.write((int) (number >>> shift) & 0xff);
        }
    }
}
