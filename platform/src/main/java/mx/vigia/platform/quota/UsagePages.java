package mx.vigia.platform.quota;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.platform.web.PageLayout;
import mx.vigia.platform.web.RequestContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * Page with the usage of one of the reader's tokens on this replica of this service: by hour, with refusals and the
 * last request.
 */
@Path("/panels/usage")
@Produces(MediaType.TEXT_HTML)
class UsagePages {
    private static final ZoneId MEXICO = ZoneId.of("America/Mexico_City");

    private final RequestContext request;
    private final UsageLog usageLog;
    private final QuotaConfig quota;
    private final String service;
    private final InstantSource clock = InstantSource.system();

    UsagePages(
            RequestContext request,
            UsageLog usageLog,
            QuotaConfig quota,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.request = request;
        this.usageLog = usageLog;
        this.quota = quota;
        this.service = service;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance usage(@QueryParam("token") @DefaultValue("") String token) {
        var maker = request.requireSignedIn().subject();
        var words = request.words("messages/platform");
        var called = serviceName(words);
        var now = clock.instant();
        var usage = usageLog.of(token, maker);
        var hours = usage.map(found -> found.hours(now)).orElse(List.of());
        return Templates.usage(
                request.page(words.say("usage.title", called)).withActiveEntry("me"),
                words,
                called,
                token,
                usage.map(found -> moment(found.last())).orElse(""),
                hours.stream().map(this::row).toList(),
                hours.stream().mapToLong(Usage.Hour::asked).sum(),
                hours.stream().mapToLong(Usage.Hour::refused).sum(),
                quota.token(),
                quota.window().toSeconds());
    }

    /** Returns the name of the service as people know it. */
    private String serviceName(Messages words) {
        var key = "usage.of." + service;
        return words.has(key) ? words.say(key) : service;
    }

    private Row row(Usage.Hour hour) {
        return new Row(moment(hour.begins()), hour.asked(), hour.refused());
    }

    private String moment(Instant moment) {
        var pattern = switch (request.language()) {
            case ES -> "d MMM yyyy, H:mm 'h'";
            case EN -> "MMM d, yyyy, H:mm";
        };
        return DateTimeFormatter.ofPattern(pattern, request.language().locale()).format(moment.atZone(MEXICO));
    }

    /** An hour as displayed. */
    @TemplateData
    record Row(String begins, long asked, long refused) {}

    @CheckedTemplate(basePath = "platform")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance usage(
                PageLayout page,
                Messages words,
                String service,
                String token,
                String last,
                List<Row> hours,
                long asked,
                long refused,
                long quota,
                long window);
    }
}
