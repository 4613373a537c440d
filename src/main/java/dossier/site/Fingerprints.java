package dossier.site;

import java.util.function.LongPredicate;

/**
 * A set of texts of which only 64 bits each are kept, as a site of a hundred thousand articles has tens of millions of
 * anchors. That any two of as many texts share their bits, so that one dead link is overlooked, happens to one site in
 * thirty thousand. Several threads may add at once.
 */
final class Fingerprints {
    private static final int STRIPES = 64;
    /** Of the FNV-1a hash, 64 bits (Fowler, Noll, Vo). */
    private static final long OFFSET = 0xcbf29ce484222325L;

    private static final long PRIME = 0x100000001b3L;

    private final Stripe[] stripes = new Stripe[STRIPES];

    Fingerprints() {
        for (int i = 0; i < STRIPES; i++) {
            stripes[i] = new Stripe();
        }
    }

    /** Of no text at all, to be gone on with. */
    static long start() {
        return OFFSET;
    }

    /** Of what {@code before} is of, and then that part of {@code text}. */
    static long then(long before, CharSequence text, int from, int to) {
        long hash = before;
        for (int i = from; i < to; i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        return hash;
    }

    /** The same of bytes. */
    static long then(long before, byte[] text, int from, int to) {
        long hash = before;
        for (int i = from; i < to; i++) {
            hash = (hash ^ text[i]) * PRIME;
        }
        return hash;
    }

    static long then(long before, char letter) {
        return (before ^ letter) * PRIME;
    }

    void add(long fingerprint) {
        long mixed = mixed(fingerprint);
        stripes[(int) (mixed >>> 58)].add(mixed);
    }

    boolean has(long fingerprint) {
        long mixed = mixed(fingerprint);
        return stripes[(int) (mixed >>> 58)].has(mixed);
    }

    /** Whether every one of them is in {@code others}. */
    boolean areAllIn(Fingerprints others) {
        for (int i = 0; i < STRIPES; i++) {
            if (!stripes[i].all(others.stripes[i]::has)) {
                return false;
            }
        }
        return true;
    }

    /** Makes all bits hang on all (the finalizer of MurmurHash3); 0 stands for a free place. */
    private static long mixed(long fingerprint) {
        long hash = fingerprint;
        hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        hash = (hash ^ hash >>> 33) * 0xc4ceb9fe1a85ec53L;
        hash ^= hash >>> 33;
        return hash == 0 ? 1 : hash;
    }

    /** Those that share their first bits. */
    private static final class Stripe {
        private final Prints prints = new Prints();

        synchronized void add(long mixed) {
            prints.add(mixed);
        }

        synchronized boolean has(long mixed) {
            return prints.has(mixed);
        }

        synchronized boolean all(LongPredicate test) {
            for (long one : prints.places()) {
                if (one != 0 && !test.test(one)) {
                    return false;
                }
            }
            return true;
        }
    }
}
