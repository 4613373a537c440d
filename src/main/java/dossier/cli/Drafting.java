package dossier.cli;

import dossier.publish.Draft;
import dossier.site.Receiver;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** Puts the files of a site into the draft of its folder as they come, and holds them all where something is made of them. */
final class Drafting implements Receiver {
    private final Draft draft;
    private final boolean keeping;
    private final SortedMap<String, byte[]> kept = new ConcurrentSkipListMap<>();

    /** @param keeping whether all files are needed again */
    Drafting(Draft draft, boolean keeping) {
        this.draft = draft;
        this.keeping = keeping;
    }

    @Override
    public void take(String path, byte[] bytes) {
        draft.add(path, bytes);
        if (keeping) {
            kept.put(path, bytes);
        }
    }

    @Override
    public void take(String path, Contents contents) {
        if (keeping) {
            Receiver.super.take(path, contents);
        } else {
            draft.add(path, contents::writeTo);
        }
    }

    /** The files, where they are kept. */
    SortedMap<String, byte[]> kept() {
        return kept;
    }
}
