package mx.vigia.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Parses {@code deploy/kubernetes/base} with the types of Kubernetes, which know their fields. */
class KubernetesFilesTest {
    private static final Path BASE = Path.of("../kubernetes/base");
    private static final List<String> SERVICES = List.of("scraper", "analysis", "notification");

    private static final Map<String, Class<? extends HasMetadata>> KINDS = Map.of(
            "v1/Namespace", Namespace.class,
            "v1/PersistentVolumeClaim", PersistentVolumeClaim.class,
            "v1/Service", Service.class,
            "apps/v1/Deployment", Deployment.class,
            "batch/v1/Job", Job.class,
            "networking.k8s.io/v1/NetworkPolicy", NetworkPolicy.class,
            "policy/v1/PodDisruptionBudget", PodDisruptionBudget.class);

    private final YAMLMapper yaml = strictMapper();

    @Test
    void everyFieldIsOneOfKubernetes() throws IOException {
        assertThat(resources()).hasSizeGreaterThanOrEqualTo(18);
    }

    @Test
    void misspelledFieldIsRefused() {
        assertThatThrownBy(() -> parse("apiVersion: v1\nkind: Service\nspec: {selectors: {a: b}}"))
                .isInstanceOf(JsonProcessingException.class)
                .hasMessageContaining("selectors");
    }

    @Test
    void serviceIsNeverRunInTwoVersionsAtOnce() throws IOException {
        assertThat(resources().stream()
                        .filter(Deployment.class::isInstance)
                        .map(Deployment.class::cast)
                        .filter(deployment ->
                                SERVICES.contains(deployment.getMetadata().getName())))
                .hasSize(SERVICES.size())
                .allSatisfy(deployment ->
                        assertThat(deployment.getSpec().getStrategy().getType()).isEqualTo("Recreate"));
    }

    @Test
    void frontDoorMayExecuteAProgramThatBindsLowPorts() throws IOException {
        assertThat(resources().stream()
                        .filter(Deployment.class::isInstance)
                        .map(Deployment.class::cast)
                        .filter(deployment ->
                                "front-door".equals(deployment.getMetadata().getName()))
                        .flatMap(deployment -> deployment.getSpec().getTemplate().getSpec().getContainers().stream())
                        .map(container -> container.getSecurityContext().getCapabilities()))
                .singleElement()
                .satisfies(capabilities -> {
                    assertThat(capabilities.getDrop()).containsExactly("ALL");
                    assertThat(capabilities.getAdd()).containsExactly("NET_BIND_SERVICE");
                });
    }

    private List<HasMetadata> resources() throws IOException {
        var resources = new ArrayList<HasMetadata>();
        try (var files = Files.list(BASE)) {
            for (var file : files.filter(file -> !file.endsWith("kustomization.yaml"))
                    .sorted()
                    .toList()) {
                for (var document : Files.readString(file).split("(?m)^---$")) {
                    resources.add(parse(document));
                }
            }
        }
        return resources;
    }

    private HasMetadata parse(String document) throws JsonProcessingException {
        JsonNode tree = yaml.readTree(document);
        var kind = tree.path("apiVersion").asText() + "/" + tree.path("kind").asText();
        assertThat(KINDS).as("known kinds").containsKey(kind);
        return yaml.treeToValue(tree, KINDS.get(kind));
    }

    /** Refuses unknown fields, which the types would keep as additional properties. */
    private static YAMLMapper strictMapper() {
        var mapper = new YAMLMapper(new YAMLFactory());
        mapper.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        mapper.setAnnotationIntrospector(new JacksonAnnotationIntrospector() {
            @Override
            public Boolean hasAnySetter(Annotated annotated) {
                return annotated instanceof AnnotatedMember ? Boolean.FALSE : super.hasAnySetter(annotated);
            }
        });
        return mapper;
    }
}
