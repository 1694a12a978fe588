package mx.vigia.local.truth;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import mx.vigia.local.client.PretendSitesClient;
import mx.vigia.local.pretend.chamber.Json;
import mx.vigia.local.pretend.matter.TrueMatter;

/** The pretend world while an order is played: which bill and meeting each life has there, and what is true of all. */
final class World {
    private static final Pattern MEETING = Pattern.compile("meeting-\\d+");

    private final PretendSitesClient sites;
    private final Map<String, String> bills = new HashMap<>();
    private final Map<String, String> meetings = new HashMap<>();

    World(PretendSitesClient sites) {
        this.sites = sites;
    }

    /** Performs an action on the bill or meeting of its life. */
    void perform(Act act) {
        var with = new HashMap<>(act.with());
        switch (act.action()) {
            case "present" ->
                bills.put(
                        act.life(),
                        sites.act("present", with).getFirst().path("bill").asText());
            case "print-notice" -> sites.act("print-notice", with);
            case "postpone-meeting", "cancel-meeting" -> {
                with.put("meeting", meetings.get(act.life()));
                sites.act(act.action(), with);
            }
            case "call-meeting" -> call(act.life(), with);
            default -> {
                with.put("bill", bills.getOrDefault(act.life(), act.life()));
                sites.act(act.action(), with);
            }
        }
    }

    private void call(String life, Map<String, String> with) {
        if (with.containsKey("matter")) {
            bills.put(life, with.get("matter"));
        } else {
            with.put("bill", bills.get(life));
        }
        sites.act("call-meeting", with);
        meetings.put(life, lastMeetingAbout(bills.get(life)));
    }

    /** Returns the id of the last meeting about a bill, or of the hearing on this subject. */
    private String lastMeetingAbout(String about) {
        return matters().stream()
                .filter(matter ->
                        matter.id().equals(about) || matter.titles().stream().anyMatch(title -> title.endsWith(about)))
                .flatMap(matter -> matter.steps().stream())
                .flatMap(step -> MEETING.matcher(step.id()).results())
                .reduce((first, second) -> second)
                .orElseThrow(() -> new IllegalStateException("No meeting was called about " + about))
                .group();
    }

    /** Returns all matters and all their steps so far. */
    List<TrueMatter> matters() {
        return sites.visitor().getJson("/pretend/api/matters").requireSuccess().items().stream()
                .map(item -> {
                    try {
                        return Json.MAPPER.treeToValue(item, TrueMatter.class);
                    } catch (JsonProcessingException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .toList();
    }

    /** Returns all matters with what happened to them after a moment. */
    List<TrueMatter> mattersAfter(Instant moment) {
        return matters().stream()
                .map(matter -> new TrueMatter(
                        matter.id(),
                        matter.titles(),
                        matter.documents(),
                        matter.subjects(),
                        matter.steps().stream()
                                .filter(step -> step.at().isAfter(moment))
                                .toList()))
                .toList();
    }
}
