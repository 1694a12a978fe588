package mx.vigia.analysis.dossier;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
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
    private final TextPen texts = new TextPen();
    private final Map<UUID, Dossier> changed = new LinkedHashMap<>();
    private final Map<UUID, Manner> manners = new HashMap<>();
    private final Linking linking;
    private final HandPen pen = new HandPen();
    private final Instant opened;

    Docket(Connection connection, Holdings holdings, Instant opened) {
        this.connection = connection;
        this.holdings = holdings;
        this.rulings = new Rulings(holdings);
        this.linking = new Linking(holdings);
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
        texts.write(connection, holdings);
        writer.dossiers(changed.values());
        linking.write(connection, writer, opened);
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

    /** Has its names written again, though it says nothing new. */
    void keepNames(BillId id) {
        heard.computeIfAbsent(id, absent -> new LinkedHashSet<>());
    }

    /** The texts that its sightings give. */
    TextPen texts() {
        return texts;
    }

    /** The dossier of this record. */
    UUID linkOf(BillId id) {
        return linking.home(id);
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

    /** The records of those of these rows that there are. */
    public List<BillId> known(Collection<Long> rows) {
        return holdings.recordsAt(rows);
    }

    /** Whether a decision on these two stands, whatever it is. */
    public boolean isDecided(BillId one, BillId other) {
        return holdings.judgements().stream().anyMatch(each -> each.isOn(one, other));
    }

    /** Whether a person's decision on these two stands, whatever it is. */
    public boolean isDecidedByPerson(BillId one, BillId other) {
        return holdings.judgements().stream().anyMatch(each -> each.person() && each.isOn(one, other));
    }

    /** Whether a bill answers for itself and is at this revision. */
    public boolean isAt(UUID bill, int revision) {
        return dossier(bill).filter(known -> known.revision() == revision).isPresent()
                && mergedInto(bill).isEmpty();
    }

    /** Which records are in which dossier. */
    Linking linking() {
        return linking;
    }

    UUID rule(Ruling ruling) {
        return rulings.enter(ruling);
    }

    List<Judgement> undo(UUID act, Author author, String reason) {
        return rulings.undo(act, author, reason);
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
