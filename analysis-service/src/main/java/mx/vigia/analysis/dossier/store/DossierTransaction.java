package mx.vigia.analysis.dossier.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.BillId;
import mx.vigia.analysis.bill.SourceRecord;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.fact.AddressedFact;
import mx.vigia.analysis.dossier.folding.CorrectionCheck;
import mx.vigia.analysis.dossier.folding.DocumentTexts;
import mx.vigia.analysis.dossier.folding.DossierFold;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.store.Transaction;

/**
 * The source records and dossiers of one transaction, locked from opening to {@link #commit}; if closed without it,
 * nothing changes.
 */
public final class DossierTransaction implements AutoCloseable {
    private final Transaction transaction;
    private final DocketState docketState;
    private final RulingWriter rulings;
    private final RecordWriter records;
    private final TextWriter texts = new TextWriter();
    private final DossierWriter dossiers;
    private final LinkWriter linking;
    private final ManualEditChanges editChanges;
    private final WaitingPapers waiting;
    private final SharedPapers sharedPapers;
    private final FactStatements statements = new FactStatements();
    private final Instant opened;

    DossierTransaction(Transaction transaction, DocketState docketState, Instant opened) {
        this.transaction = transaction;
        this.docketState = docketState;
        this.rulings = new RulingWriter(docketState);
        this.records = new RecordWriter(docketState);
        this.dossiers = new DossierWriter(docketState);
        this.linking = new LinkWriter(docketState);
        this.editChanges = new ManualEditChanges(docketState);
        this.waiting = new WaitingPapers(docketState);
        this.sharedPapers = new SharedPapers(docketState);
        this.opened = opened;
    }

    /** Returns the open transaction, for rows that must be consistent with these. */
    public Jdbc jdbc() {
        return transaction.jdbc();
    }

    /** Returns a bill in its current state, if the docket was opened for it. */
    public Optional<Dossier> bill(UUID id) {
        return dossier(id);
    }

    /** Writes everything but the change numbers; facts about these dossiers may be written after this. */
    public void write() {
        Jdbc jdbc = transaction.jdbc();
        editChanges.write(jdbc, opened); // first, because a manually set text is stored with it
        records.write(jdbc);
        texts.write(jdbc, docketState, records.texts());
        dossiers.write(jdbc);
        linking.write(jdbc, opened);
        rulings.write(jdbc, opened);
        waiting.write(jdbc);
    }

    /**
     * Takes the change numbers, last and from one locked row, so that they follow the order of commits; then commits.
     */
    public void commit(Instant now) {
        dossiers.number(transaction.jdbc(), now);
        transaction.commit();
    }

    @Override
    public void close() {
        transaction.close();
    }

    public SourceRecord recordOf(BillId id) {
        return docketState.record(id);
    }

    /** Returns the writer of record changes. */
    public RecordWriter records() {
        return records;
    }

    /** Returns the writer of the texts that its sightings give. */
    public TextWriter texts() {
        return texts;
    }

    /** Returns the dossiers that wait for their bill before they are announced. */
    public WaitingPapers waiting() {
        return waiting;
    }

    /** Returns what the facts found in this transaction announce, whatever dossier states it. */
    public FactStatements statements() {
        return statements;
    }

    /** Notes what these facts of a dossier announce, by its records at this moment. */
    public void note(UUID dossier, Collection<AddressedFact> found) {
        statements.note(found, recordsOf(dossier));
    }

    /** Returns the reports, minutas and decrees of several bills. */
    public SharedPapers sharedPapers() {
        return sharedPapers;
    }

    /** Whether a dossier was announced: it does not wait, and was read not only in a first round or on request. */
    public boolean isAnnounced(UUID dossier) {
        return docketState.announced().contains(dossier);
    }

    /** Returns the dossier of this record. */
    public UUID dossierOf(BillId id) {
        return linking.dossierOf(id);
    }

    /** Returns the records of a dossier, or of the one it was merged into, the leading one first. */
    public List<BillId> recordsIn(UUID dossier) {
        return recordsOf(mergedInto(dossier).orElse(dossier)).stream()
                .map(SourceRecord::id)
                .toList();
    }

    /** Returns the dossier of every record that is in one now. */
    public Map<BillId, UUID> links() {
        return docketState.links();
    }

    /** Returns the record of a row. */
    public BillId recordAt(long row) {
        return docketState.recordAt(row);
    }

    /** Returns the records of those of these rows that exist. */
    public List<BillId> known(Collection<Long> rows) {
        return docketState.recordsAt(rows);
    }

    /** Whether there is an active decision on these two, whatever its result. */
    public boolean hasDecision(BillId one, BillId other) {
        return docketState.judgements().stream().anyMatch(each -> each.isAboutPair(one, other));
    }

    /** Whether there is an active decision of a person on these two, whatever its result. */
    public boolean hasDecisionByPerson(BillId one, BillId other) {
        return docketState.judgements().stream().anyMatch(each -> each.person() && each.isAboutPair(one, other));
    }

    /** Whether a bill is not merged away and is at this revision. */
    public boolean isAtRevision(UUID bill, int revision) {
        return dossier(bill).filter(known -> known.revision() == revision).isPresent()
                && mergedInto(bill).isEmpty();
    }

    /** Returns the writer of links from records to dossiers. */
    public LinkWriter linkWriter() {
        return linking;
    }

    /** Returns the writer of decisions about records. */
    public RulingWriter rulings() {
        return rulings;
    }

    /** Returns the manual edits of this transaction. */
    public ManualEditChanges manualEdits() {
        return editChanges;
    }

    /** Returns the writer of changed dossiers. */
    public DossierWriter dossiers() {
        return dossiers;
    }

    /**
     * Loads what a decision replaced; to be called before the decision is taken back, so that the replaced one is
     * restored.
     */
    public void loadReplacedDecision(UUID decisionId) {
        rulings.loadReplacedDecision(transaction.jdbc(), decisionId);
    }

    /** Returns the records of a dossier as they were before one of them changed. */
    public Collection<SourceRecord> recordsOf(UUID dossier, SourceRecord before) {
        return asBefore(recordsOf(dossier), before);
    }

    /** Returns the papers that a bill shares with others as they were before one of them changed. */
    public List<SourceRecord> sharedPapersOf(UUID dossier, SourceRecord before) {
        return asBefore(sharedPapers.of(dossier), before);
    }

    private static List<SourceRecord> asBefore(Collection<SourceRecord> records, SourceRecord before) {
        return records.stream()
                .map(record -> record.id().equals(before.id()) ? before : record)
                .filter(record -> !record.words().isEmpty() || !record.byHand().isEmpty())
                .toList();
    }

    /** Returns the records of a dossier; people's corrections are compared to what the others state now. */
    public Collection<SourceRecord> recordsOf(UUID dossier) {
        CorrectionCheck settled = CorrectionCheck.of(dossier, docketState.recordsLinkedTo(dossier));
        settled.records().forEach(docketState::put);
        editChanges.saveCheck(settled, opened);
        return settled.records();
    }

    /** Returns a bill at its first revision, as its records and the papers that it shares with others describe it. */
    public Dossier fold(UUID dossier, Instant now) {
        return DossierFold.of(dossier, 1, recordsOf(dossier), sharedPapers.of(dossier), now, now);
    }

    /** Returns the texts of a bill, with those of papers that it shares with others. */
    public DocumentTexts documentsOf(UUID dossier) {
        return DocumentTexts.of(Stream.concat(recordsOf(dossier).stream(), sharedPapers.of(dossier).stream())
                .toList());
    }

    public Optional<Dossier> dossier(UUID id) {
        return docketState.dossier(id);
    }

    /** Returns the dossier that now contains the record this one was named after. */
    public UUID homeDossierOf(UUID dossier) {
        return docketState.homeDossierOf(dossier);
    }

    public Optional<UUID> mergedInto(UUID dossier) {
        return docketState.mergedInto(dossier);
    }
}
