package dossier.ingest;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Cuts, flips, mixes, doubles and splices files, the same way for the same seed. */
final class Mutilation {
    private static final byte[][] INSERTS = {
        {0}, {'\r'}, {'\r', '\n'}, {'\n', '\n'}, {(byte) 0xC2, (byte) 0xA0}, {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF},
        {(byte) 0xE2, (byte) 0x80, (byte) 0xA8}, {27}, {'-', '-', '-', '\n'}, {'"'}, {'.'}, {(byte) 0xFF, (byte) 0xFE},
        {'<', 'b', '>'}, {(byte) 0xF0, (byte) 0x9F, (byte) 0x98, (byte) 0x80}, {'\t'}, {'(', 'A', 'P', ')'}
    };

    private final Random random;
    private final List<byte[]> seeds;

    Mutilation(Random random, List<byte[]> seeds) {
        this.random = random;
        this.seeds = seeds;
    }

    /** A file that was valid once. */
    byte[] bytes() {
        byte[] bytes = pick();
        for (int i = random.nextInt(6); i >= 0; i--) {
            bytes = once(bytes);
        }
        return bytes;
    }

    private byte[] once(byte[] bytes) {
        int a = random.nextInt(bytes.length + 1);
        int b = random.nextInt(bytes.length + 1);
        int from = Math.min(a, b);
        int to = Math.max(a, b);
        return switch (random.nextInt(7)) {
            case 0 -> join(bytes, 0, from, INSERTS[random.nextInt(INSERTS.length)], bytes, from, bytes.length);
            case 1 -> join(bytes, 0, from, new byte[0], bytes, to, bytes.length);
            case 2 -> join(bytes, 0, to, new byte[0], bytes, from, bytes.length);
            case 3 -> splice(bytes, from);
            case 4 -> flip(bytes);
            case 5 -> lines(bytes);
            default -> join(bytes, from, to, new byte[] {'\n'}, bytes, 0, bytes.length);
        };
    }

    private byte[] splice(byte[] bytes, int at) {
        byte[] other = pick();
        return join(bytes, 0, at, new byte[0], other, random.nextInt(other.length), other.length);
    }

    private byte[] flip(byte[] bytes) {
        byte[] flipped = bytes.clone();
        for (int i = random.nextInt(5); i >= 0 && flipped.length > 0; i--) {
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    /** The lines in another order. */
    private byte[] lines(byte[] bytes) {
        List<byte[]> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n' || i == bytes.length - 1) {
                lines.add(Arrays.copyOfRange(bytes, start, i + 1));
                start = i + 1;
            }
        }
        Collections.shuffle(lines, random);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        lines.forEach(out::writeBytes);
        return out.toByteArray();
    }

    private byte[] pick() {
        return seeds.get(random.nextInt(seeds.size()));
    }

    private static byte[] join(byte[] a, int from, int to, byte[] between, byte[] b, int start, int end) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(a, from, to - from);
        out.writeBytes(between);
        out.write(b, start, end - start);
        return out.toByteArray();
    }
}
