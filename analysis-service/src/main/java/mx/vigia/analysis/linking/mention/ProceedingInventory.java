package mx.vigia.analysis.linking.mention;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.store.SqlFunction;
import mx.vigia.platform.text.Sha256;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An inventory of all votes, meetings and debates, with a digest of content and named bills: equal if the same input
 * was processed.
 */
public final class ProceedingInventory {
    private static final String SELECT_PROCEEDINGS_SQL = """
            select p.id, p.subject || '|' || p.site || '|' || p.source_key || '|' || p.body as said,
                array (select m.place || '|' || m.ground from mention m where m.proceeding = p.id) as named,
                array (select n.place || '|' || n.dossier || '|' || n.ground from mention_link_now n where n.proceeding = p.id)
                    as links
            from proceeding p where
            """;

    private static final String FIND_AFTER_SQL = SELECT_PROCEEDINGS_SQL + "p.id > ? order by p.id limit ?";
    private static final String FIND_BY_ID_SQL = SELECT_PROCEEDINGS_SQL + "p.id = ?";
    private static final SqlFunction<Stated> STATED_ROW = row -> {
        String[] named = (String[]) row.getArray("named").getArray();
        String[] links = (String[]) row.getArray("links").getArray();
        return new Stated(
                row.getObject("id", UUID.class),
                row.getString("said"),
                Stream.of(named).sorted().toList(),
                Stream.of(links).sorted().toList());
    };

    private final Jdbc jdbc;

    /** @param connection the connection whose snapshot is read */
    public ProceedingInventory(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One proceeding.
     *
     * @param hash SHA-256 in hexadecimal
     * @param links the number of bills its mentions are linked to
     */
    @Schema(name = "StateOfProceeding")
    public record Item(UUID proceeding, String hash, int links) {
        static Item of(Stated stated) {
            return new Item(stated.proceeding(), stated.hash(), stated.links().size());
        }
    }

    /**
     * The input to the digest of one proceeding.
     *
     * @param said its subject, site and key, and the statements of its pages together
     * @param named each place at which it names a matter, with the reason of what was found there, in order
     * @param links each place with a bill meant there and the reason, in order
     */
    @Schema(name = "ProceedingStated")
    public record Stated(UUID proceeding, String said, List<String> named, List<String> links) {
        public Stated {
            named = List.copyOf(named);
            links = List.copyOf(links);
        }

        String hash() {
            return Sha256.of(said + named + links);
        }
    }

    /** Returns at most this many items after the given id, in the order of ids. */
    public List<Item> after(UUID proceeding, int max) {
        return jdbc.list(FIND_AFTER_SQL, row -> Item.of(STATED_ROW.apply(row)), proceeding, max);
    }

    /** Returns the input to the digest of this proceeding, if it exists. */
    public Optional<Stated> findById(UUID proceeding) {
        return jdbc.first(FIND_BY_ID_SQL, STATED_ROW, proceeding);
    }
}
