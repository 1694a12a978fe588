package mx.vigia.analysis.dossier.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import mx.vigia.analysis.bill.BillId;
import mx.vigia.analysis.bill.SourceRecord;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.folding.CorrectionCheck;

/** The source records and dossiers of one transaction, locked from opening to {@link #commit}: closed without it, nothing happened. */
public final class DossierTransaction implements AutoCloseable {
    private final Connection connection;
    private final DocketState holdings;
    private final RulingWriter rulings;
    private final RecordWriter records;
    private final TextWriter texts = new TextWriter();
    private final DossierWriter dossiers;
    private final LinkWriter linking;
    private final ManualEditChanges hand;
    private final Instant opened;

    DossierTransaction(Connection connection, DocketState holdings, Instant opened) {
        this.connection = connection;
        this.holdings = holdings;
        this.rulings = new RulingWriter(holdings);
        this.records = new RecordWriter(holdings);
        this.dossiers = new DossierWriter(holdings);
        this.linking = new LinkWriter(holdings);
        this.hand = new ManualEditChanges(holdings);
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
        hand.write(connection, opened); // first, since a text set by hand is kept with it
        records.write(connection);
        texts.write(connection, holdings, records.texts());
        dossiers.write(connection);
        linking.write(connection, opened);
        rulings.write(connection, opened);
    }

    /** Takes the change numbers, last and from one locked row, so that they run in the order of commits; then commits. */
    public void commit(Instant now) throws SQLException {
        dossiers.number(connection, now);
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            connection.rollback();
        }
    }

    public SourceRecord recordOf(BillId id) {
        return holdings.record(id);
    }

    /** What records learn here. */
    public RecordWriter records() {
        return records;
    }

    /** The texts that its sightings give. */
    public TextWriter texts() {
        return texts;
    }

    /** The dossier of this record. */
    public UUID dossierOf(BillId id) {
        return linking.dossierOf(id);
    }

    /** The records of a dossier or of the one that answers for it, the leading one first. */
    public List<BillId> recordsIn(UUID dossier) {
        return recordsOf(mergedInto(dossier).orElse(dossier)).stream()
                .map(SourceRecord::id)
                .toList();
    }

    /** The records that are in one dossier with this one; none where it is in none. */
    public Set<BillId> recordsLinkedWith(BillId record) {
        return holdings.link(record)
                .map(home -> holdings.recordsLinkedTo(home).stream()
                        .map(SourceRecord::id)
                        .collect(Collectors.toSet()))
                .orElseGet(Set::of);
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
    public boolean hasDecision(BillId one, BillId other) {
        return holdings.judgements().stream().anyMatch(each -> each.isAboutPair(one, other));
    }

    /** Whether a person's decision on these two stands, whatever it is. */
    public boolean hasDecisionByPerson(BillId one, BillId other) {
        return holdings.judgements().stream().anyMatch(each -> each.person() && each.isAboutPair(one, other));
    }

    /** Whether a bill answers for itself and is at this revision. */
    public boolean isAtRevision(UUID bill, int revision) {
        return dossier(bill).filter(known -> known.revision() == revision).isPresent()
                && mergedInto(bill).isEmpty();
    }

    /** Which records are in which dossier. */
    public LinkWriter linkWriter() {
        return linking;
    }

    /** What is decided about records here. */
    public RulingWriter rulings() {
        return rulings;
    }

    /** What people do by hand here. */
    public ManualEditChanges manualEdits() {
        return hand;
    }

    /** The dossiers that change here. */
    public DossierWriter dossiers() {
        return dossiers;
    }

    /** Reads what a decision took the place of: to be asked before it is taken back, so that it stands again. */
    public void loadReplacedDecision(UUID act) throws SQLException {
        rulings.loadReplacedDecision(connection, act);
    }

    /** The records of a dossier as they were before one of them spoke again. */
    public Collection<SourceRecord> recordsOf(UUID dossier, SourceRecord before) {
        return recordsOf(dossier).stream()
                .map(record -> record.id().equals(before.id()) ? before : record)
                .filter(record -> !record.words().isEmpty() || !record.byHand().isEmpty())
                .toList();
    }

    /** The records of a dossier; what people set over a field is weighed against what the others say now. */
    public Collection<SourceRecord> recordsOf(UUID dossier) {
        CorrectionCheck settled = CorrectionCheck.of(dossier, holdings.recordsLinkedTo(dossier));
        settled.records().forEach(holdings::put);
        hand.saveCheck(settled, opened);
        return settled.records();
    }

    public Optional<Dossier> dossier(UUID id) {
        return holdings.dossier(id);
    }

    /** The dossier that the record after which this one was named belongs to now. */
    public UUID homeDossierOf(UUID dossier) {
        return holdings.homeDossierOf(dossier);
    }

    public Optional<UUID> mergedInto(UUID dossier) {
        return holdings.mergedInto(dossier);
    }
}
