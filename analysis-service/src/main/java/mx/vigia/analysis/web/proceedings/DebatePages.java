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
import java.util.stream.IntStream;
import mx.vigia.analysis.linking.chamber.Debate;
import mx.vigia.analysis.linking.chamber.Debates;
import mx.vigia.analysis.linking.chamber.Turn;
import mx.vigia.analysis.linking.mention.Links;
import mx.vigia.analysis.page.Given;
import mx.vigia.analysis.page.Labels;
import mx.vigia.analysis.page.Named;
import mx.vigia.analysis.page.Parameters;
import mx.vigia.analysis.page.Signwriter;
import mx.vigia.analysis.web.people.ActorsNamed;
import mx.vigia.analysis.web.people.WhoIsNamed;
import mx.vigia.platform.web.Page;
import mx.vigia.platform.web.Visit;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The record of one debate, to be read: its matters, then a stretch of its turns. */
@Path("/debates/{id}")
@Blocking
class DebatePages {
    private static final int TURNS = 60;

    @CheckedTemplate(basePath = "record")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance debate(Page page, Labels labels, Shown view);
    }

    /** The turns from one on, and where the stretches before and after begin; 0 where there is none. */
    @TemplateData
    record Shown(Debate debate, List<Matter> matters, List<Spoken> turns, ActorsNamed speakers, int before, int after) {
        public boolean safe(String address) {
            return Given.safe(address);
        }
    }

    /** A matter under debate, and the bills that it is. */
    @TemplateData
    record Matter(String words, int first, List<Links.Link> bills) {}

    /** A turn; {@code matter} is an empty word where it is that of the turn before. */
    @TemplateData
    record Spoken(Turn turn, String matter, List<String> paragraphs) {}

    private final Debates debates;
    private final Links links;
    private final WhoIsNamed who;
    private final Signwriter signwriter;
    private final Visit visit;

    DebatePages(Debates debates, Links links, WhoIsNamed who, Signwriter signwriter, Visit visit) {
        this.debates = debates;
        this.links = links;
        this.who = who;
        this.signwriter = signwriter;
        this.visit = visit;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance debate(@PathParam("id") String id, @QueryParam("from") @DefaultValue("1") String from) {
        var labels = signwriter.labels();
        var debate = Named.of(id, debates::withId, labels.words().say("debate.unknown"));
        var turns = debates.turnsOf(debate.id());
        long first = new Parameters(labels.words()).number("from", from, 0, Integer.MAX_VALUE);
        int start = (int) Math.max(
                0, turns.stream().takeWhile(turn -> turn.order() < first).count());
        int end = Math.min(turns.size(), start + TURNS);
        var shown = new Shown(
                debate,
                matters(debate),
                spoken(turns.subList(Math.min(start, end), end)),
                who.on(debate.id()),
                start == 0 ? 0 : turns.get(Math.max(0, start - TURNS)).order(),
                end == turns.size() ? 0 : turns.get(end).order());
        var title = debate.title() == null ? labels.words().say("debate.title") : debate.title();
        return Templates.debate(visit.page(labels.shown(title)), labels, shown);
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

    private static List<Spoken> spoken(List<Turn> turns) {
        return IntStream.range(0, turns.size())
                .mapToObj(place -> {
                    var turn = turns.get(place);
                    var before =
                            place == 0 ? "" : Given.text(turns.get(place - 1).matter());
                    var matter = Given.text(turn.matter());
                    return new Spoken(
                            turn,
                            matter.equals(before) ? "" : matter,
                            turn.text().lines().filter(line -> !line.isBlank()).toList());
                })
                .toList();
    }
}
