package mx.vigia.analysis.linking.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Diputados integrantes del Grupo Parlamentario del PAN",
                "suscrita por integrantes del Grupo Parlamentario de Morena",
                "y suscrita por diputados de diversos grupos",
                "Congreso del Estado de Jalisco",
                "Ejecutivo Federal",
                "Titular del Poder Ejecutivo Federal",
                "Cámara de Senadores",
                "No identificado",
                "Comisión de Justicia",
                "Mesa Directiva",
                "Ana Ruiz Mora y Luis Gil Paz",
                "Ana Ruiz Mora, Luis Gil Paz, Elsa Díaz Soto",
                "Ana",
                "Dip.",
                "Grupo Plural",
                "Ciudadanos",
                "Ana Ruiz Mora 24",
                ""
            })
    void invalidPersonNameYieldsNoPerson(String words) {
        assertThat(PersonName.read(words)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "María Rojo e Incháustegui",
                "José Ortega y Barrón",
                "Ma. del Carmen Ríos",
                "Dip. Saúl O'Farrill Reyna (Morena)",
                "DE LA TORRE CÁRDENAS MIRIAM"
            })
    void validPersonNameIsRead(String words) {
        assertThat(PersonName.read(words)).isPresent();
    }
}
