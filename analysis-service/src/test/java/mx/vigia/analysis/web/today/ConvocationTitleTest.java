package mx.vigia.analysis.web.today;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConvocationTitleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            De la Comisión de Faros, a la primera reunión ordinaria | Comisión de Faros | Primera reunión ordinaria
            De la Comisión de Faros, Boyas y Balizas, al foro Luz para todos, a distancia. | Comisión de Faros, Boyas y Balizas | Foro Luz para todos, a distancia
            De las Comisiones Unidas de Faros, y de Boyas, a la reunión de trabajo | Comisiones Unidas de Faros, y de Boyas | Reunión de trabajo
            De la Comisión de Faros, cancelación de su reunión ordinaria, que se celebraría el viernes 4 de diciembre | Comisión de Faros | Reunión ordinaria
            """)
    void whoMeetsAndToWhatAreToldApart(String title, String body, String event) {
        assertThat(ConvocationTitle.of(title)).contains(new ConvocationTitle(body, event));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sesión del Pleno", "Comisión de Faros", "De la Comisión de Faros, con proyecto", ""})
    void titleOfAnotherFormHasNoParts(String title) {
        assertThat(ConvocationTitle.of(title)).isEmpty();
    }
}
