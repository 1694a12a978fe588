package mx.vigia.analysis.dossier.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.feed.ChangeFeedWriter;
import mx.vigia.analysis.dossier.feed.ChangeManner;
import mx.vigia.analysis.law.AffectedLaw;
import mx.vigia.analysis.law.AffectedLaws;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.text.Json;

/** Collects which dossiers one transaction changes, and in which manner, until they are written. */
public final class DossierWriter {
    private static final String SAVE_SQL = """
            insert into dossier (id, revision, body, text_sha256, first_seen, last_changed)
            values (?, ?, ?::jsonb, ?, ?, ?)
            on conflict (id) do update set revision = excluded.revision, body = excluded.body,
                text_sha256 = excluded.text_sha256, last_changed = excluded.last_changed
            """;

    /**
     * Separate from the others and only where it changes: it waits for all transactions that refer to the dossier,
     * which the others do not.
     */
    private static final String UPDATE_MERGED_SQL = """
            update dossier set merged_into = ends.home from unnest(?, ?) as ends (gone, home)
            where id = ends.gone and merged_into is distinct from ends.home
            """;

    /**
     * Dossiers merged into that one whose own record is in no dossier: nothing of them is held, and they continue to
     * redirect.
     */
    private static final String UPDATE_FOLLOWERS_SQL =
            "update dossier set merged_into = ? where merged_into = ? and id <> ?";

    private static final String DELETE_LAWS_SQL = "delete from dossier_law where dossier = any (?)";
    private static final String SAVE_LAW_SQL =
            "insert into dossier_law (dossier, law, name, relation, articles) values (?, ?, ?, ?, ?)";
    private static final String SAVE_LAW_IN_FORCE_SQL = """
            insert into law_in_force (dossier, law) values (?, ?) on conflict (dossier) do update set law = excluded.law
            """;

    private final DocketState docketState;
    private final Map<UUID, Dossier> changed = new LinkedHashMap<>();
    private final Map<UUID, ChangeManner> manners = new HashMap<>();

    public DossierWriter(DocketState docketState) {
        this.docketState = docketState;
    }

    /** Marks a dossier as merged into the one that replaces it; it is at its next revision, silently. */
    public void merge(Dossier dossier, UUID into) {
        docketState.merge(dossier.id(), into);
        updateRegrouped(dossier);
    }

    public void restore(UUID dossier) {
        docketState.separate(dossier);
    }

    public void put(Dossier dossier) {
        docketState.put(dossier);
        changed.put(dossier.id(), dossier);
    }

    /** Adds a changed dossier; its change is silent only if all its changes here are. */
    public void put(Dossier dossier, boolean silent) {
        put(dossier, new ChangeManner(silent, false));
    }

    /** Adds a dossier whose records moved without new statements. */
    public void updateRegrouped(Dossier dossier) {
        put(dossier, new ChangeManner(true, true));
    }

    private void put(Dossier dossier, ChangeManner manner) {
        put(dossier);
        if (!manner.silent() && !docketState.waits().containsKey(dossier.id())) {
            docketState.announced().add(dossier.id());
        }
        manners.merge(dossier.id(), manner, ChangeManner::combineWith);
    }

    /** Writes everything except the numbers of their changes. */
    public void write(Jdbc jdbc) {
        jdbc.batch(SAVE_SQL, changed.values(), dossier -> new Object[] {
            dossier.id(),
            dossier.revision(),
            Json.write(dossier.withText(dossier.text().withoutContent())),
            dossier.text().storedDigest(),
            dossier.firstSeen(),
            dossier.lastChanged()
        });
        laws(jdbc);
        merged(jdbc);
    }

    /**
     * Updates merge targets: an old address redirects to its final target in one step, however often the dossiers in
     * between were merged.
     */
    private void merged(Jdbc jdbc) {
        Map<UUID, Optional<UUID>> ends = new HashMap<>();
        changed.keySet().forEach(id -> ends.put(id, docketState.mergedInto(id)));
        docketState.dossiersMergedElsewhere().forEach((id, home) -> ends.put(id, Optional.of(home)));
        jdbc.batch(
                UPDATE_FOLLOWERS_SQL,
                ends.entrySet().stream()
                        .flatMap(end -> end.getValue().stream().map(home -> new Object[] {home, end.getKey(), home}))
                        .toList());
        List<UUID> removed = List.copyOf(ends.keySet());
        jdbc.update(
                UPDATE_MERGED_SQL,
                Jdbc.array("uuid", removed),
                Jdbc.array(
                        "uuid",
                        removed.stream().map(id -> ends.get(id).orElse(null)).toList()));
    }

    private void laws(Jdbc jdbc) {
        jdbc.update(DELETE_LAWS_SQL, Jdbc.array("uuid", changed.keySet()));
        List<Object[]> touched = new ArrayList<>();
        List<Object[]> inForce = new ArrayList<>();
        for (Dossier dossier : changed.values()) {
            if (dossier.recordsLawInForce()) {
                AffectedLaws laws = AffectedLaws.known().ofSite(dossier.site());
                inForce.add(new Object[] {dossier.id(), laws.idOf(dossier.title())});
            }
            for (AffectedLaw law : AffectedLaw.joined(dossier.laws())) {
                touched.add(new Object[] {
                    dossier.id(), law.id(), law.law(), law.relation().word(), Jdbc.array("text", law.articles())
                });
            }
        }
        jdbc.batch(SAVE_LAW_SQL, touched);
        jdbc.batch(SAVE_LAW_IN_FORCE_SQL, inForce);
    }

    /** Takes the numbers of their changes, from one locked row. */
    void number(Jdbc jdbc, Instant now) {
        ChangeFeedWriter.append(jdbc, changed.values(), manners, now);
    }
}
