package mx.vigia.analysis.record;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.Provenance;
import mx.vigia.analysis.desk.HandOnBill;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.Dossiers;
import mx.vigia.analysis.kinship.Kin;
import mx.vigia.analysis.search.Labels;
import mx.vigia.analysis.search.Signwriter;
import mx.vigia.house.HouseConfig;
import mx.vigia.house.Page;
import mx.vigia.house.Visit;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The page of one bill. */
@Path("/bills/{id}")
@Blocking
class BillPages {
    private static final int TITLE_ASKED = 150;

    @CheckedTemplate(basePath = "record")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance bill(Page page, Labels labels, BillView view);
    }

    private final Dossiers dossiers;
    private final ProceedingsOnBill proceedings;
    private final SourceHealth sources;
    private final Kin kin;
    private final HandOnBill hand;
    private final WhoIsNamed who;
    private final HouseConfig house;
    private final Signwriter signwriter;
    private final Visit visit;

    BillPages(
            Dossiers dossiers,
            ProceedingsOnBill proceedings,
            SourceHealth sources,
            Kin kin,
            HandOnBill hand,
            WhoIsNamed who,
            HouseConfig house,
            Signwriter signwriter,
            Visit visit) {
        this.dossiers = dossiers;
        this.proceedings = proceedings;
        this.sources = sources;
        this.kin = kin;
        this.hand = hand;
        this.who = who;
        this.house = house;
        this.signwriter = signwriter;
        this.visit = visit;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance bill(@PathParam("id") String id) {
        var labels = signwriter.labels();
        var bill = KnownBill.of(id, dossiers, labels.words());
        var timeline = new Timeline(bill, dossiers.factsOf(bill.id()), labels);
        var view = new BillView(
                bill,
                new Stepper(bill, labels).stops(),
                timeline.lastChange().orElse(null),
                timeline.entries(),
                WhyTagged.of(bill, labels),
                VoteShown.of(proceedings.votes().shownOn(bill.id()), labels, who),
                proceedings.coming(bill.id(), labels),
                proceedings.debates().on(bill.id()),
                sources.silencesOf(sites(bill)),
                dossiers.mayBeSameAs(bill.id()),
                LawShown.of(bill, labels),
                RelatedShown.of(kin.of(bill), labels),
                hand.of(bill),
                who.on(bill.id()),
                Sharing.of(bill, house.publicOrigin(), labels),
                watch(bill));
        return Templates.bill(visit.page(labels.shown(bill.title())), labels, view);
    }

    /** Every site that says anything of it. */
    private static Set<String> sites(Dossier bill) {
        return Stream.concat(Stream.of(bill.site()), bill.provenance().stream().map(Provenance::site))
                .collect(Collectors.toSet());
    }

    /** An alert on this very bill: by its number, or else by the words of its title. */
    private static String watch(Dossier bill) {
        var asked = bill.number() == null
                ? "título:\"" + words(bill.title()) + "\""
                : "número:\"" + words(bill.number()) + "\"";
        return "/watch-this?q=" + URLEncoder.encode(asked, StandardCharsets.UTF_8);
    }

    private static String words(String text) {
        var plain = text.replaceAll("[\"“”„«»]", " ").replaceAll("\\s+", " ").strip();
        return plain.length() <= TITLE_ASKED ? plain : plain.substring(0, plain.lastIndexOf(' ', TITLE_ASKED));
    }
}
