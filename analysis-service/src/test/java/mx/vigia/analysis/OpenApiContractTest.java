package mx.vigia.analysis;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import mx.vigia.platform.realparts.OpenApiDescription;
import mx.vigia.platform.realparts.RealParts;
import org.junit.jupiter.api.Test;

/** The OpenAPI document follows our conventions and equals the stored contract. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
class OpenApiContractTest {
    @Test
    void everyOperationIsDescribed() {
        OpenApiDescription.ofRunningService().keepsTheRules();
    }

    @Test
    void combinedOpenApiDocumentIsServedAsStored() throws IOException {
        assumeFalse(OpenApiDescription.isKeptAnew(), "what is served was built before");
        OpenApiDescription.ofAllServices().keepsTheRules();

        var kept = Files.readAllBytes(Path.of("../docs/api/openapi.json"));
        var served = given().get("/api/v1/openapi.json").then().statusCode(200).contentType("application/json");
        assertThat(served.extract().asByteArray()).isEqualTo(kept);
        served.header("Access-Control-Allow-Origin", "*").header("ETag", notNullValue());
    }

    @Test
    void apiEqualsTheStoredContract() {
        OpenApiDescription.ofRunningService().isAsKept("analysis");
    }
}
