package dossier.dedupe;

/** A set of hashes, as a table with open places: a vocabulary is small beside the text that it comes from. */
final class Hashes {
    private static final int SPREAD = 0x9E3779B9;

    private int[] table = new int[1 << 12];
    private int size;
    private boolean zero;

    void add(int hash) {
        if (hash == 0) {
            zero = true;
            return;
        }
        int at = place(table, hash);
        if (table[at] == 0) {
            table[at] = hash;
            size++;
            if (size * 2 > table.length) {
                grow();
            }
        }
    }

    boolean has(int hash) {
        return hash == 0 ? zero : table[place(table, hash)] == hash;
    }

    private void grow() {
        int[] wider = new int[table.length * 2];
        for (int hash : table) {
            if (hash != 0) {
                wider[place(wider, hash)] = hash;
            }
        }
        table = wider;
    }

    /** Where the hash stands, or is to stand. */
    private static int place(int[] table, int hash) {
        int mask = table.length - 1;
        int at = (hash * SPREAD) >>> 7 & mask;
        while (table[at] != 0 && table[at] != hash) {
            at = (at + 1) & mask;
        }
        return at;
    }
}
