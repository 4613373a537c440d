package dossier.site;

/** A set of fingerprints for one thread: each at its place or at the next free one behind it; 0 stands for a free place. */
final class Prints {
    private static final int START = 64;

    private long[] places = new long[START];
    private int size;

    /**
     * Adds a fingerprint that is already mixed or of a good hash.
     *
     * @return whether it is new
     */
    boolean add(long fingerprint) {
        long print = fingerprint == 0 ? 1 : fingerprint;
        if (!put(places, print)) {
            return false;
        }
        if (++size * 3 > places.length * 2) {
            long[] larger = new long[places.length * 2];
            for (long one : places) {
                if (one != 0) {
                    put(larger, one);
                }
            }
            places = larger;
        }
        return true;
    }

    private static boolean put(long[] places, long print) {
        int at = place(places, print);
        if (places[at] == print) {
            return false;
        }
        places[at] = print;
        return true;
    }

    /** Where it stands, or would. */
    private static int place(long[] places, long print) {
        int at = (int) print & (places.length - 1);
        while (places[at] != 0 && places[at] != print) {
            at = (at + 1) & (places.length - 1);
        }
        return at;
    }

    boolean has(long fingerprint) {
        return places[place(places, fingerprint == 0 ? 1 : fingerprint)] != 0;
    }

    /** All of them, with free places between. */
    long[] places() {
        return places;
    }
}
