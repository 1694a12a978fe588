package mx.vigia.notification.letter;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.quarkus.qute.Engine;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateLocator.TemplateLocation;
import io.quarkus.qute.ValueResolver;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mx.vigia.notification.watch.WatchConfig;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.platform.web.Branding;
import mx.vigia.platform.web.PlatformConfig;

/** Writes letters with the real templates, without an application, database or broker. */
final class PlainLetters {
    private static final String HTML = "text/html";
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    private static final Branding BRANDING = new Branding("Asociación Mexicana de Industria", "AMI", "");
    private static final Engine ENGINE = Engine.builder()
            .addDefaults()
            .addValueResolver(messageResolver())
            .addValueResolver(new ReflectionValueResolver())
            .addResultMapper(new HtmlEscaper(List.of(HTML)))
            .addLocator(PlainLetters::find)
            .addTemplateInstanceInitializer(template -> template.data("branding", BRANDING))
            .build();

    private static final LetterLinks LINKS = new LetterLinks(new Watches(), new Platform());
    private static final LetterSectionWriter SECTIONS =
            new LetterSectionWriter(new FactNarrativeCache(JSON), LINKS, PlainLetters::topicName, JSON);

    private PlainLetters() {}

    static LetterWriter writer() {
        return new LetterWriter(
                template("letter/notice.html"),
                template("letter/notice.txt"),
                template("letter/many.html"),
                template("letter/many.txt"),
                SECTIONS,
                LINKS,
                new Mail());
    }

    static InvitationLetters invitations() {
        return new InvitationLetters(
                template("letter/invitation.html"), template("letter/invitation.txt"), new Platform());
    }

    /** Knows one topic by its short name. */
    private static String topicName(String name, Language language) {
        if (!name.equalsIgnoreCase("ia")) {
            return name;
        }
        return language == Language.ES ? "Inteligencia artificial" : "Artificial intelligence";
    }

    static PlainSummary summary() {
        return new PlainSummary(SECTIONS, LINKS);
    }

    static ShortMessageWriter shortMessages() {
        return new ShortMessageWriter(JSON, new Platform());
    }

    private static Template template(String id) {
        return ENGINE.getTemplate(id);
    }

    /** Resolves {@code words.say('key', …)}: plain reflection does not see varargs methods. */
    private static ValueResolver messageResolver() {
        return ValueResolver.builder()
                .applyToBaseClass(Messages.class)
                .applyToName("say")
                .resolveSync(PlainLetters::resolveMessage)
                .build();
    }

    private static Object resolveMessage(EvalContext evaluated) {
        var all = evaluated.getParams().stream()
                .map(parameter ->
                        evaluated.evaluate(parameter).toCompletableFuture().join())
                .toList();
        return ((Messages) evaluated.getBase())
                .say(all.getFirst().toString(), all.subList(1, all.size()).toArray());
    }

    private static Optional<TemplateLocation> find(String id) {
        return Stream.of(id, id + ".html")
                .map(name -> PlainLetters.class.getResource("/templates/" + name))
                .filter(found -> found != null)
                .findFirst()
                .map(found -> new TemplateLocation() {
                    @Override
                    public Reader read() {
                        try {
                            return new InputStreamReader(found.openStream(), StandardCharsets.UTF_8);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    }

                    @Override
                    public Optional<Variant> getVariant() {
                        return Optional.of(
                                Variant.forContentType(found.getPath().endsWith(".txt") ? "text/plain" : HTML));
                    }
                });
    }

    private record Platform() implements PlatformConfig {
        @Override
        public Environment environment() {
            return Environment.LOCAL;
        }

        @Override
        public URI publicOrigin() {
            return URI.create("http://localhost:8081");
        }
    }

    private record Watches() implements WatchConfig {
        @Override
        public String gaugeKey() {
            return "a key of thirty-two characters or more";
        }

        @Override
        public int watchesOfAPerson() {
            return 50;
        }

        @Override
        public int watchesOfACommittee() {
            return 100;
        }
    }

    private record Mail() implements LetterConfig {
        @Override
        public String from() {
            return "alertas@vigia.example";
        }

        @Override
        public String name() {
            return "Vigía";
        }
    }
}
