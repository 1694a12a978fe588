package mx.vigia.notification.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NamedSourcesTest {
    @Test
    void sourceTermIsFoundInBothLanguagesAndQuoted() {
        assertThat(NamedSources.in("ciberseguridad fuente:mx.diputados.gaceta")).containsExactly("mx.diputados.gaceta");
        assertThat(NamedSources.in("(agua OR minas) Source:\"MX.Senado.Gaceta\""))
                .containsExactly("mx.senado.gaceta");
        assertThat(NamedSources.in("(fuente:a.b o fuente:c.d)")).containsExactlyInAnyOrder("a.b", "c.d");
    }

    @Test
    void aSourceThatIsExcludedIsNotNamed() {
        assertThat(NamedSources.in("agua -fuente:mx.diputados.gaceta")).isEmpty();
        assertThat(NamedSources.in("agua NOT fuente:mx.diputados.gaceta")).isEmpty();
    }

    @Test
    void queryWithoutASourceTermNamesNone() {
        assertThat(NamedSources.in("recursos: agua potable tema:\"fuente\"")).isEmpty();
    }

    @Test
    void querySourcesAreNamed() {
        var names = Map.of("mx.diputados.gaceta", "Gaceta Parlamentaria $1", "mx.segob.dof", "DOF");

        assertThat(NamedSources.withDisplayNames(
                        "agua fuente:\"mx.diputados.gaceta\" -Fuente:MX.segob.dof (source:mx.otra) refuente:mx.segob.dof",
                        source -> Optional.ofNullable(names.get(source))))
                .isEqualTo(
                        "agua fuente: \"Gaceta Parlamentaria $1\" -Fuente: DOF (source:mx.otra) refuente:mx.segob.dof");
    }
}
