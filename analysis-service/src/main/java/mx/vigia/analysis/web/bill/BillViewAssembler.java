package mx.vigia.analysis.web.bill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.manual.ManualEditRepository;
import mx.vigia.analysis.dossier.store.DossierRepository;
import mx.vigia.analysis.language.NamedId;
import mx.vigia.analysis.language.QueryField;
import mx.vigia.analysis.linking.identity.ReviewRepository;
import mx.vigia.analysis.linking.ratification.RatificationRepository;
import mx.vigia.analysis.linking.related.RelatedBills;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.page.BillLookup;
import mx.vigia.analysis.search.health.SourceHealthRepository;
import mx.vigia.analysis.search.trend.Precedents;
import mx.vigia.analysis.topic.document.BillDocument;
import mx.vigia.analysis.web.bill.PresentParts.Part;
import mx.vigia.analysis.web.editing.ManualEditsOnBill;
import mx.vigia.analysis.web.people.NamedActorLookup;
import mx.vigia.analysis.web.versions.VersionView;
import mx.vigia.platform.web.PlatformConfig;

/** Assembles the page of one bill. */
@ApplicationScoped
class BillViewAssembler {

    private final DossierRepository dossiers;
    private final PresentParts parts;
    private final Timelines timelines;
    private final ReviewRepository reviews;
    private final ProceedingsOfBill proceedings;
    private final DeadlinesOfBill deadlines;
    private final SourceHealthRepository sources;
    private final RelatedBills relatedBills;
    private final ManualEditRepository editRepository;
    private final ManualEditsOnBill edits;
    private final NamedActorLookup actors;
    private final Precedents precedents;
    private final RatificationRepository ratifications;
    private final PlatformConfig config;

    BillViewAssembler(
            DossierRepository dossiers,
            PresentParts parts,
            Timelines timelines,
            ReviewRepository reviews,
            ProceedingsOfBill proceedings,
            DeadlinesOfBill deadlines,
            SourceHealthRepository sources,
            RelatedBills relatedBills,
            ManualEditRepository editRepository,
            ManualEditsOnBill edits,
            NamedActorLookup actors,
            Precedents precedents,
            RatificationRepository ratifications,
            PlatformConfig config) {
        this.dossiers = dossiers;
        this.parts = parts;
        this.timelines = timelines;
        this.reviews = reviews;
        this.proceedings = proceedings;
        this.deadlines = deadlines;
        this.sources = sources;
        this.relatedBills = relatedBills;
        this.editRepository = editRepository;
        this.edits = edits;
        this.actors = actors;
        this.precedents = precedents;
        this.ratifications = ratifications;
        this.config = config;
    }

    /** Returns the bill of this id, read in one transaction so that all queries use one connection. */
    @Transactional
    BillView of(String id, BillLabels labels) {
        var bill = BillLookup.of(id, dossiers, labels.words());
        var present = parts.of(bill.id());
        var held = proceedings.of(present, labels);
        var text = TextOrigin.of(bill, texts(bill), labels);
        return new BillView(
                bill,
                new BillView.Banners(
                        sources.findOutages(Set.copyOf(BillDocument.sites(bill))),
                        present.list(Part.NAMESAKE, dossiers::findNamesakes),
                        present.list(Part.PAPER, reviews::findBillsOfPaper),
                        present.list(Part.RESOLVED, reviews::findPapersOf)),
                progress(bill, present, held, text, labels),
                BillView.Content.of(bill, text, labels),
                held,
                RelatedBillView.of(relatedBills.of(bill), labels),
                edits.of(bill, present.list(Part.HAND, editRepository::of)),
                new BillView.Links(
                        actors.on(bill.id()),
                        ShareLinks.of(bill, config.publicOrigin(), labels),
                        watch(bill),
                        OfficialSource.of(bill, labels)));
    }

    /** Returns the texts of a bill that more than one page describes. */
    private List<VersionView> texts(Dossier bill) {
        return bill.provenance().size() < 2 ? List.of() : VersionView.of(dossiers.findTexts(bill.id()));
    }

    private BillView.Progress progress(
            Dossier bill,
            PresentParts.Present present,
            BillView.ProceedingsView held,
            TextOrigin text,
            BillLabels labels) {
        var timeline = timelines.of(bill, present, labels);
        var due = deadlines.of(bill.id(), labels);
        var next = NextDate.of(held.coming(), due, BillLabels.dayOf(labels.now()));
        var entries = timeline.entries();
        return new BillView.Progress(
                BillOverview.of(new BillDescription(bill, text, labels), next, entries, timeline.changedArticles()),
                new Stepper(bill, labels).stops(),
                entries,
                due,
                PrecedentRateView.of(bill, precedents, labels).stream().toList(),
                present.one(Part.RATIFICATION, () -> ratifications.findByBill(bill)).stream()
                        .map(votes -> RatificationView.of(votes, labels))
                        .toList());
    }

    /** Returns the address of a watch for just this bill: by its id, which outlasts its title and its number. */
    private static String watch(Dossier bill) {
        var asked = new NamedId(bill.title(), bill.id().toString()).clause(QueryField.MATTER);
        return "/watch-this?q=" + URLEncoder.encode(asked, StandardCharsets.UTF_8);
    }
}
