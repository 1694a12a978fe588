package mx.vigia.analysis.web.bill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.manual.HandBook;
import mx.vigia.analysis.dossier.store.Dossiers;
import mx.vigia.analysis.language.Beginning;
import mx.vigia.analysis.linking.identity.Reviews;
import mx.vigia.analysis.linking.related.Kin;
import mx.vigia.analysis.page.KnownBill;
import mx.vigia.analysis.page.Labels;
import mx.vigia.analysis.search.health.SourceHealth;
import mx.vigia.analysis.search.trend.Precedents;
import mx.vigia.analysis.topic.document.BillFields;
import mx.vigia.analysis.web.bill.PartsOfBill.Part;
import mx.vigia.analysis.web.editing.HandOnBill;
import mx.vigia.analysis.web.people.WhoIsNamed;
import mx.vigia.platform.web.HouseConfig;

/** Gathers what the page of one bill shows. */
@ApplicationScoped
class BillDesk {
    private static final int TITLE_ASKED = 150;

    private final Dossiers dossiers;
    private final PartsOfBill parts;
    private final Timelines timelines;
    private final Reviews reviews;
    private final ProceedingsOnBill proceedings;
    private final ClocksOnBill clocks;
    private final SourceHealth sources;
    private final Kin kin;
    private final HandBook book;
    private final HandOnBill hand;
    private final WhoIsNamed who;
    private final Precedents precedents;
    private final HouseConfig house;

    BillDesk(
            Dossiers dossiers,
            PartsOfBill parts,
            Timelines timelines,
            Reviews reviews,
            ProceedingsOnBill proceedings,
            ClocksOnBill clocks,
            SourceHealth sources,
            Kin kin,
            HandBook book,
            HandOnBill hand,
            WhoIsNamed who,
            Precedents precedents,
            HouseConfig house) {
        this.dossiers = dossiers;
        this.parts = parts;
        this.timelines = timelines;
        this.reviews = reviews;
        this.proceedings = proceedings;
        this.clocks = clocks;
        this.sources = sources;
        this.kin = kin;
        this.book = book;
        this.hand = hand;
        this.who = who;
        this.precedents = precedents;
        this.house = house;
    }

    /** The bill that an address names, read in one transaction so that all questions go over one connection. */
    @Transactional
    BillView of(String id, Labels labels) {
        var bill = KnownBill.of(id, dossiers, labels.words());
        var present = parts.of(bill.id());
        var timeline = timelines.of(bill, present, labels);
        return new BillView(
                bill,
                new Stepper(bill, labels).stops(),
                timeline.lastChange().orElse(null),
                timeline.entries(),
                clocks.of(bill.id(), labels),
                WhyTagged.of(bill, labels),
                WhyTagged.toReview(bill, labels),
                WhyTagged.denied(bill, labels),
                RateShown.of(bill, precedents, labels).orElse(null),
                proceedings.votes(present, labels),
                proceedings.coming(present, labels),
                proceedings.debates(present),
                sources.silencesOf(Set.copyOf(BillFields.sites(bill))),
                present.list(Part.NAMESAKE, dossiers::mayBeSameAs),
                present.list(Part.PAPER, reviews::resolvedWith),
                present.list(Part.RESOLVED, reviews::resolvedBy),
                LawShown.of(bill, labels),
                RelatedShown.of(kin.of(bill), labels),
                hand.of(bill, present.list(Part.HAND, book::of)),
                who.on(bill.id()),
                Sharing.of(bill, house.publicOrigin(), labels),
                watch(bill));
    }

    /** An alert on this very bill: by its number, or else by the words of its title. */
    private static String watch(Dossier bill) {
        var asked = bill.number() == null
                ? "título:\"" + words(bill.title()) + "\""
                : "número:\"" + words(bill.number()) + "\"";
        return "/watch-this?q=" + URLEncoder.encode(asked, StandardCharsets.UTF_8);
    }

    private static String words(String text) {
        return Beginning.of(text.replaceAll("[\"“”„«»]", " "), TITLE_ASKED);
    }
}
