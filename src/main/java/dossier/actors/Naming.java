package dossier.actors;

import dossier.model.ActorId;
import dossier.model.ActorKind;
import dossier.model.Permalinks;
import dossier.text.Folding;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives each actor its id: the one it had, else a new one made of its name. */
final class Naming {
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Permalinks.ActorLink> byName = new HashMap<>();

    Naming(Permalinks permalinks) {
        permalinks.everyActor().forEach(link -> {
            taken.add(link.slug());
            link.names().forEach(name -> byName.putIfAbsent(key(link.kind(), name), link));
        });
    }

    private static String key(ActorKind kind, String name) {
        return kind + " " + Folding.fold(name);
    }

    /** The identities' ids, in their order. */
    List<ActorId> ids(List<Identity> identities) {
        Set<String> used = new HashSet<>();
        Map<Identity, String> kept = new HashMap<>();
        for (Identity identity : identities) {
            String slug = known(identity, used);
            if (!slug.isEmpty()) {
                kept.put(identity, slug);
                used.add(slug);
            }
        }
        return identities.stream()
                .map(identity -> new ActorId("actor/" + slug(identity, kept)))
                .toList();
    }

    private String slug(Identity identity, Map<Identity, String> kept) {
        String known = kept.get(identity);
        if (known != null) {
            return known;
        }
        String name = Folding.slug(identity.name());
        String slug = name.isEmpty() ? "actor" : name;
        for (int n = 2; !taken.add(slug); n++) {
            slug = name + "-" + n;
        }
        return slug;
    }

    private String known(Identity identity, Set<String> used) {
        Permalinks.ActorLink own = byName.get(key(identity.kind(), identity.name()));
        if (own != null && !used.contains(own.slug())) {
            return own.slug();
        }
        return identity.names().stream()
                .map(name -> byName.get(key(identity.kind(), name)))
                .filter(link -> link != null && !used.contains(link.slug()))
                .map(Permalinks.ActorLink::slug)
                .findFirst()
                .orElse("");
    }
}
