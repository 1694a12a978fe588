package mx.vigia.analysis;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import mx.vigia.house.realparts.DescribedInterface;
import mx.vigia.house.realparts.RealParts;
import org.junit.jupiter.api.Test;

/** What this service offers programs is described by our rules, and is what programs were promised. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
class InterfaceTest {
    @Test
    void everyOperationIsDescribed() {
        DescribedInterface.ofRunningService().keepsTheRules();
    }

    @Test
    void nothingChangesThatProgramsRelyOnUnlessItIsMeant() {
        DescribedInterface.ofRunningService().isAsKept("analysis");
    }
}
