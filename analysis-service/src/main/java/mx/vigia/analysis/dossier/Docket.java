package mx.vigia.analysis.dossier;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.BillId;
import mx.vigia.analysis.bill.ByHand;
import mx.vigia.analysis.bill.ByHand.Corrected;
import mx.vigia.analysis.bill.PageKind;
import mx.vigia.analysis.bill.SourceRecord;
import mx.vigia.analysis.hand.Closing;
import mx.vigia.analysis.hand.Sort;

/** The source records and dossiers of one transaction, locked from opening to {@link #commit}: closed without it, nothing happened. */
public final class Docket implements AutoCloseable {
    private final Connection connection;
    private final Holdings holdings;
    private final Rulings rulings;
    private final Map<BillId, Set<PageKind>> heard = new LinkedHashMap<>();
    private final List<Reworded> reworded = new ArrayList<>();
    private final Map<UUID, Dossier> changed = new LinkedHashMap<>();
    private final Map<UUID, Manner> manners = new HashMap<>();
    private final Map<BillId, UUID> linked = new LinkedHashMap<>();
    private final HandPen pen = new HandPen();
    private final Instant opened;

    Docket(Connection connection, Holdings holdings, Instant opened) {
        this.connection = connection;
        this.holdings = holdings;
        this.rulings = new Rulings(holdings);
        this.opened = opened;
    }

    /** The open transaction, for rows that must be true together with these. */
    public Connection connection() {
        return connection;
    }

    /** A bill as it stands, where it was opened for. */
    public Optional<Dossier> bill(UUID id) {
        return dossier(id);
    }

    /** Writes everything but the change numbers; facts about these dossiers may be written after this. */
    public void write() throws SQLException {
        pen.write(connection, holdings, opened); // first, since a text set by hand is kept with it
        DocketWriter writer = new DocketWriter(connection, holdings);
        writer.records(heard);
        writer.texts(reworded);
        writer.dossiers(changed.values());
        linked.values().removeIf(dossier -> holdings.dossier(dossier).isEmpty());
        writer.links(linked);
        rulings.write(connection, opened);
    }

    /** Takes the change numbers, last and from one locked row, so that they run in the order of commits; then commits. */
    public void commit(Instant now) throws SQLException {
        ChangeFeed.append(connection, changed.values(), manners, now);
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            connection.rollback();
        }
    }

    SourceRecord recordOf(BillId id) {
        return holdings.record(id);
    }

    void keep(SourceRecord record, PageKind said) {
        holdings.put(record);
        heard.computeIfAbsent(record.id(), absent -> new LinkedHashSet<>()).add(said);
    }

    void keep(Reworded text) {
        reworded.add(text);
    }

    /** The dossier of this record. */
    UUID linkOf(BillId id) {
        if (holdings.link(id).isEmpty()) {
            settle(id);
        }
        return holdings.link(id).orElseThrow();
    }

    /** The records of a dossier or of the one that answers for it, the leading one first. */
    public List<BillId> recordsIn(UUID dossier) {
        return recordsOf(mergedInto(dossier).orElse(dossier)).stream()
                .map(SourceRecord::id)
                .toList();
    }

    /** The record of a row. */
    public BillId recordAt(long row) {
        return holdings.recordAt(row);
    }

    UUID rule(Ruling ruling) {
        return rulings.enter(ruling);
    }

    List<Ruling.Pair> undo(UUID act, Author author, String reason) {
        return rulings.undo(act, author, reason);
    }

    /** Whether a record is linked, and says nothing by which it could belong elsewhere. */
    boolean isSettled(SourceRecord before, SourceRecord now) {
        return holdings.link(now.id()).isPresent()
                && before.aliases().equals(now.aliases())
                && Partition.kinds(before).equals(Partition.kinds(now))
                && Names.of(before).equals(Names.of(now));
    }

    /**
     * Links anew whatever has to do with this record; gives the dossiers whose records are others now, but for this one's having joined
     * its own or one that was there.
     */
    Set<UUID> settle(BillId id) {
        Set<UUID> moved = new LinkedHashSet<>();
        for (List<SourceRecord> part : Partition.of(holdings.around(id), holdings.judgements())) {
            UUID dossier = Holdings.own(part.getFirst().id());
            for (SourceRecord record : part) {
                Optional<UUID> before = holdings.link(record.id());
                if (!before.equals(Optional.of(dossier))) {
                    holdings.link(record.id(), dossier);
                    linked.put(record.id(), dossier);
                    before.ifPresent(moved::add);
                    if (before.isPresent() || holdings.dossier(dossier).isEmpty() && part.size() > 1) {
                        moved.add(dossier);
                    }
                }
            }
        }
        return moved;
    }

    /** The records of a dossier as they were before one of them spoke again. */
    Collection<SourceRecord> recordsOf(UUID dossier, SourceRecord before) {
        return recordsOf(dossier).stream()
                .map(record -> record.id().equals(before.id()) ? before : record)
                .filter(record -> !record.words().isEmpty() || !record.byHand().isEmpty())
                .toList();
    }

    /** The records of a dossier; what people set over a field is weighed against what the others say now. */
    Collection<SourceRecord> recordsOf(UUID dossier) {
        Settled settled = Settled.of(dossier, holdings.linkedTo(dossier));
        settled.records().forEach(holdings::put);
        pen.settle(settled, opened);
        return settled.records();
    }

    /** The record to which a person's acts on this dossier belong, and with which they move: its first, of a real site if it has one. */
    BillId handOn(UUID dossier) {
        List<BillId> records =
                holdings.linkedTo(dossier).stream().map(SourceRecord::id).toList();
        return records.stream()
                .filter(id -> !id.site().equals(ByHand.SITE))
                .findFirst()
                .orElseGet(records::getFirst);
    }

    /** Puts an act of a person's hand in force. */
    void enter(BillId id, Sort sort, ByHand act, String digest) {
        SourceRecord record = holdings.record(id);
        holdings.put(record.with(
                Stream.concat(record.byHand().stream(), Stream.of(act)).toList()));
        pen.enter(id, sort, act, digest);
    }

    /** Puts an act out of force. */
    void close(UUID dossier, UUID act, Closing closing) {
        holdings.linkedTo(dossier)
                .forEach(record -> holdings.put(record.with(record.byHand().stream()
                        .filter(other -> !other.signature().act().equals(act))
                        .toList())));
        pen.close(act, closing);
    }

    /** Notes that a person stands by a correction. */
    void confirm(UUID dossier, UUID act, UUID author) {
        holdings.linkedTo(dossier)
                .forEach(record -> holdings.put(record.with(record.byHand().stream()
                        .map(other -> other instanceof Corrected set
                                        && set.signature().act().equals(act)
                                ? set.confirmed()
                                : other)
                        .toList())));
        pen.confirm(act, author);
    }

    Optional<Dossier> dossier(UUID id) {
        return holdings.dossier(id);
    }

    /** The dossier that has no records any more, and the one that answers for it; it is at its next revision, in silence. */
    void merge(Dossier gone, UUID into) {
        holdings.merge(gone.id(), into);
        regrouped(gone);
    }

    /** The dossier that the record after which this one was named belongs to now. */
    UUID home(UUID dossier) {
        return holdings.home(dossier);
    }

    Optional<UUID> mergedInto(UUID dossier) {
        return holdings.mergedInto(dossier);
    }

    void revive(UUID dossier) {
        holdings.merge(dossier, null);
    }

    void put(Dossier dossier) {
        holdings.put(dossier);
        changed.put(dossier.id(), dossier);
    }

    /** The same; it has changed in silence if nothing that changed it here was aloud. */
    void put(Dossier dossier, boolean silent) {
        put(dossier, new Manner(silent, false));
    }

    /** The same; its records changed places, and nobody said anything. */
    void regrouped(Dossier dossier) {
        put(dossier, new Manner(true, true));
    }

    private void put(Dossier dossier, Manner manner) {
        put(dossier);
        manners.merge(dossier.id(), manner, Manner::and);
    }
}
