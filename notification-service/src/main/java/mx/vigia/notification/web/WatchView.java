package mx.vigia.notification.web;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import mx.vigia.notification.watch.FactKind;
import mx.vigia.notification.watch.FactKindGroup;
import mx.vigia.notification.watch.Watch;
import mx.vigia.platform.i18n.Messages;

/**
 * A watch in a list.
 *
 * @param owner the committee's name, empty for the reader's own
 * @param stopped whether this member no longer receives its letters
 * @param mayChange whether this reader may change it
 */
@TemplateData
public record WatchView(
        UUID id, Query written, String owner, List<String> kinds, boolean paused, boolean stopped, boolean mayChange) {

    static WatchView of(
            Watch watch,
            String requested,
            String wrong,
            String owner,
            boolean stopped,
            boolean mayChange,
            Messages words) {
        return new WatchView(
                watch.id(),
                new Query(watch.query(), requested, wrong),
                owner,
                watch.kinds().stream()
                        .map(kind -> words.say("kind." + kind.written()))
                        .toList(),
                watch.state() == Watch.State.PAUSED,
                stopped,
                mayChange);
    }

    public String query() {
        return written.text();
    }

    public String asked() {
        return written.asked();
    }

    public String wrong() {
        return written.wrong();
    }

    /** Returns the address where its query is changed, after a measurement. */
    public String askInstead() {
        return "/watch-this?q=" + BrowserRedirects.encoded(query()) + "&instead=" + id;
    }

    /** Returns the address where another like it is created. */
    public String askAlike() {
        return "/watch-this?q=" + BrowserRedirects.encoded(query()) + "&like=" + id;
    }

    /** Returns the address of the search for matching bills. */
    public String search() {
        return "/?q=" + BrowserRedirects.encoded(query());
    }

    /**
     * The query of a watch.
     *
     * @param asked with the names of sources and topics
     * @param wrong why nothing matches it any more; empty where it is valid
     */
    record Query(String text, String asked, String wrong) {}

    /** The checkboxes of a group of kinds, under its name. */
    @TemplateData
    public record Boxes(String name, List<KindBox> boxes) {
        /** Returns all kinds that can be selected, with these selected. */
        public static List<Boxes> of(Predicate<FactKind> ticked, Messages words) {
            return Stream.of(FactKindGroup.values())
                    .map(family -> new Boxes(
                            words.say("family." + family.name().toLowerCase(Locale.ROOT)),
                            FactKind.offered().stream()
                                    .filter(kind -> kind.family() == family)
                                    .map(kind -> KindBox.of(kind, ticked.test(kind), words))
                                    .toList()))
                    .toList();
        }
    }

    /** A checkbox of a fact kind. */
    @TemplateData
    record KindBox(String value, String label, boolean ticked) {
        static KindBox of(FactKind kind, boolean ticked, Messages words) {
            return new KindBox(kind.written(), words.say("kind." + kind.written()), ticked);
        }
    }

    /** A possible owner of a new watch: the reader, or a committee. */
    @TemplateData
    public record Owner(String value, String label) {}
}
