package dossier.site;

import java.util.function.LongPredicate;

/**
 * A set of texts of which only 64 bits each are kept, as a site of a hundred thousand articles has tens of millions of
 * anchors. That any two of as many texts share their bits, so that one dead link is overlooked, happens to one site in
 * thirty thousand. Several threads may add at once.
 */
final class Fingerprints {
    private static final int STRIPES = 64;
    private static final int START = 64;

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

    /** Those that share their first bits, each at its place or at the next free one behind it. */
    private static final class Stripe {
        private long[] places = new long[START];
        private int size;

        synchronized void add(long mixed) {
            if (put(places, mixed) && ++size * 3 > places.length * 2) {
                long[] larger = new long[places.length * 2];
                for (long one : places) {
                    if (one != 0) {
                        put(larger, one);
                    }
                }
                places = larger;
            }
        }

        private static boolean put(long[] places, long mixed) {
            int at = (int) mixed & (places.length - 1);
            while (places[at] != 0) {
                if (places[at] == mixed) {
                    return false;
                }
                at = (at + 1) & (places.length - 1);
            }
            places[at] = mixed;
            return true;
        }

        synchronized boolean has(long mixed) {
            int at = (int) mixed & (places.length - 1);
            while (places[at] != 0 && places[at] != mixed) {
                at = (at + 1) & (places.length - 1);
            }
            return places[at] != 0;
        }

        synchronized boolean all(LongPredicate test) {
            for (long one : places) {
                if (one != 0 && !test.test(one)) {
                    return false;
                }
            }
            return true;
        }
    }
}
