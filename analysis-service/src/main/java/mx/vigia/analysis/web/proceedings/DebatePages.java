package mx.vigia.analysis.web.proceedings;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import mx.vigia.analysis.linking.chamber.Debate;
import mx.vigia.analysis.linking.chamber.DebateRepository;
import mx.vigia.analysis.linking.chamber.DebateTurn;
import mx.vigia.analysis.linking.mention.MentionLinkQueries;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.page.LabelsFactory;
import mx.vigia.analysis.page.NamedResource;
import mx.vigia.analysis.page.QueryParameters;
import mx.vigia.analysis.web.people.NamedActorLookup;
import mx.vigia.analysis.web.people.NamedActors;
import mx.vigia.platform.net.PublicPage;
import mx.vigia.platform.text.OrEmpty;
import mx.vigia.platform.web.PageLayout;
import mx.vigia.platform.web.RequestContext;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The record of one debate, for reading: its matters, then a page of its turns. */
@Path("/debates/{id}")
@Blocking
class DebatePages {
    private static final int TURNS_PER_PAGE = 60;

    @CheckedTemplate(basePath = "bill")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance debate(PageLayout page, BillLabels labels, DebatePageView view);
    }

    /** The turns from one on, and where the previous and next pages begin; 0 if there is none. */
    @TemplateData
    record DebatePageView(
            Debate debate, List<Matter> matters, List<Spoken> turns, NamedActors speakers, int before, int after) {
        public boolean safe(String address) {
            return PublicPage.is(address);
        }
    }

    /** A matter under debate, and its bills. */
    @TemplateData
    record Matter(String words, int first, List<MentionLinkQueries.Link> bills) {}

    /** A turn; {@code matter} is empty if it is that of the turn before. */
    @TemplateData
    record Spoken(DebateTurn turn, String matter, List<String> paragraphs) {}

    private final DebateRepository debates;
    private final MentionLinkQueries links;
    private final NamedActorLookup actors;
    private final LabelsFactory labelsFactory;
    private final RequestContext request;

    DebatePages(
            DebateRepository debates,
            MentionLinkQueries links,
            NamedActorLookup actors,
            LabelsFactory labelsFactory,
            RequestContext request) {
        this.debates = debates;
        this.links = links;
        this.actors = actors;
        this.labelsFactory = labelsFactory;
        this.request = request;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance debate(@PathParam("id") String id, @QueryParam("from") @DefaultValue("1") String from) {
        var labels = labelsFactory.labels();
        var debate = NamedResource.of(id, debates::findById, labels.words().say("debate.unknown"));
        var turns = debates.findTurns(debate.id());
        long first = new QueryParameters(labels.words()).number("from", from, 0, Integer.MAX_VALUE);
        int start = (int) Math.max(
                0,
                turns.stream()
                        .takeWhile(debateTurn -> debateTurn.order() < first)
                        .count());
        int end = Math.min(turns.size(), start + TURNS_PER_PAGE);
        var shown = new DebatePageView(
                debate,
                matters(debate),
                spoken(turns.subList(Math.min(start, end), end)),
                actors.on(debate.id()),
                start == 0 ? 0 : turns.get(Math.max(0, start - TURNS_PER_PAGE)).order(),
                end == turns.size() ? 0 : turns.get(end).order());
        var title = Objects.requireNonNullElse(debate.title(), labels.words().say("debate.title"));
        return Templates.debate(request.page(labels.shown(title)), labels, shown);
    }

    private List<Matter> matters(Debate debate) {
        var all = links.of(debate.id());
        return IntStream.range(0, debate.matters().size())
                .mapToObj(point -> new Matter(
                        debate.matters().get(point).words(),
                        debate.matters().get(point).first(),
                        all.stream()
                                .filter(link -> link.point() == point && link.found())
                                .toList()))
                .toList();
    }

    private static List<Spoken> spoken(List<DebateTurn> turns) {
        return IntStream.range(0, turns.size())
                .mapToObj(place -> {
                    var debateTurn = turns.get(place);
                    var before =
                            place == 0 ? "" : OrEmpty.text(turns.get(place - 1).matter());
                    var subject = OrEmpty.text(debateTurn.matter());
                    return new Spoken(
                            debateTurn,
                            subject.equals(before) ? "" : subject,
                            debateTurn
                                    .text()
                                    .lines()
                                    .filter(line -> !line.isBlank())
                                    .toList());
                })
                .toList();
    }
}
