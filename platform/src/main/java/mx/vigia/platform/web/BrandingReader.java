package mx.vigia.platform.web;

import io.quarkus.qute.EngineBuilder;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import mx.vigia.platform.kafka.CompactedTopic;
import mx.vigia.platform.kafka.KafkaClientConfig;
import mx.vigia.platform.text.Json;

/** The branding on {@code branding.v1}, which every replica reads; templates have it as {@code branding}. */
@ApplicationScoped
public class BrandingReader {
    private static final String TOPIC = "branding.v1";

    private final KafkaClientConfig kafka;
    private volatile Branding current = Branding.NONE;
    private CompactedTopic topic;

    BrandingReader(KafkaClientConfig kafka) {
        this.kafka = kafka;
    }

    void open(@Observes StartupEvent started) {
        topic = CompactedTopic.follow(kafka, TOPIC, this::apply);
    }

    void close(@Observes ShutdownEvent stopping) {
        topic.close();
    }

    void giveToTemplates(@Observes EngineBuilder engine) {
        engine.addTemplateInstanceInitializer(template -> template.data("branding", current));
    }

    /** Returns the branding that was published last; {@link Branding#NONE} where none was. */
    public Branding current() {
        return current;
    }

    private void apply(String key, byte[] value) {
        current = value == null ? Branding.NONE : Json.read(new String(value, StandardCharsets.UTF_8), Branding.class);
    }
}
