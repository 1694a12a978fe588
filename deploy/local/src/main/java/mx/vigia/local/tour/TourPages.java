package mx.vigia.local.tour;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import mx.vigia.local.client.BillsClient;
import mx.vigia.local.client.HttpSession;
import mx.vigia.local.client.PretendSitesClient;
import mx.vigia.local.client.TrayClient;
import mx.vigia.local.client.UnexpectedAnswer;
import mx.vigia.local.page.LocalPage;

/** The tour at {@code /recorrido}: five stops, each moved by a button; one tour at a time, as there is one gazette. */
public final class TourPages implements Consumer<Router> {
    private static final String MESSAGE_BUNDLE = "messages/tour";

    private final Guide guide;
    private final AtomicReference<Tour> tour = new AtomicReference<>(Tour.notStarted());

    private TourPages(Guide guide) {
        this.guide = guide;
    }

    /**
     * Creates a tour of one installation.
     *
     * @param house its public address, as in {@code http://localhost:8080}
     */
    public static TourPages create(String house, InstantSource clock) {
        var guest = HttpSession.at(house);
        var rounds = new Rounds(HttpSession.at(house));
        return new TourPages(
                new Guide(new PretendSitesClient(guest), new BillsClient(guest), new TrayClient(guest), rounds, clock));
    }

    @Override
    public void accept(Router router) {
        router.get("/recorrido").blockingHandler(this::showStart, false);
        router.get("/recorrido/:stop").blockingHandler(context -> handleUnavailable(context, this::stop), false);
        router.post("/recorrido/:hand")
                .blockingHandler(context -> handleUnavailable(context, this::handleButton), false);
    }

    private void showStart(RoutingContext context) {
        var page = LocalPage.of(context, MESSAGE_BUNDLE);
        page.show("tour/door", page.words().say("title"), Map.of("stops", Stop.values(), "tour", tour.get()));
    }

    private void stop(RoutingContext context) {
        Stop.findByNumber(context.pathParam("stop"))
                .ifPresentOrElse(stop -> show(context, stop), () -> context.fail(404));
    }

    private void show(RoutingContext context, Stop stop) {
        var seen = new TourStopView(guide, tour).at(stop);
        var page = LocalPage.of(context, MESSAGE_BUNDLE);
        page.show("tour/" + stop.key(), page.words().say(stop.key() + ".title"), seen);
    }

    private void handleButton(RoutingContext context) {
        if (!isSameOrigin(context)) {
            context.fail(403);
            return;
        }
        applyButton(context.pathParam("hand"));
        context.response()
                .setStatusCode(303)
                .putHeader("Location", pageAfter(context.pathParam("hand")))
                .end();
    }

    /** Handles a button, one at a time and each once: pressing it again changes nothing. */
    private synchronized void applyButton(String hand) {
        var now = tour.get();
        switch (hand) {
            case "start" -> startTour();
            case "publish" -> tour.set(now.isPublished() || !guide.rounds().isFirstRoundOver() ? now : guide.publish());
            case "refer" -> tour.set(now.isChanged() || !now.isFound() ? now : guide.referBill(now));
            case "silence" -> tour.set(now.isSilent() ? now : guide.startOutage(now));
            case "speak" -> tour.set(now.isSpeaking() ? now : guide.restoreSource(now));
            default -> throw new IllegalArgumentException(hand);
        }
    }

    private void startTour() {
        guide.rounds().signInAhead();
        tour.set(Tour.notStarted());
    }

    private static String pageAfter(String hand) {
        return switch (hand) {
            case "refer" -> "/recorrido/4";
            case "silence", "speak" -> "/recorrido/5";
            default -> "/recorrido/1";
        };
    }

    /** Reports that a service does not answer yet; the page itself tries again, but a button press is not repeated. */
    private static void handleUnavailable(RoutingContext context, Consumer<RoutingContext> step) {
        try {
            step.accept(context);
        } catch (UnexpectedAnswer | UncheckedIOException notYet) {
            var page = LocalPage.of(context, MESSAGE_BUNDLE);
            var pressed = context.request().method() == HttpMethod.POST;
            var back = pressed
                    ? pageAfter(context.pathParam("hand"))
                    : context.request().path();
            page.show(
                    "tour/not-yet",
                    page.words().say("not-yet"),
                    Map.of("why", notYet.getMessage(), "pressed", pressed, "back", back));
        } catch (IllegalArgumentException unknown) {
            context.fail(404);
        }
    }

    private static boolean isSameOrigin(RoutingContext context) {
        var request = context.request();
        var site = request.getHeader("Sec-Fetch-Site");
        var origin = request.getHeader("Origin");
        return (site == null || site.equals("same-origin") || site.equals("none"))
                && (origin == null || origin.equals("http://" + request.authority()));
    }
}
