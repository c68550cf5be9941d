package de.kontor.shared;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** The seller's data is complete or nothing starts. */
class SellerTests {
    @Test
    void namesTheMissingSettings() {
        new ApplicationContextRunner()
                .withUserConfiguration(SellerConfiguration.class)
                .withPropertyValues("kontor.seller.name=Muster", "kontor.seller.postal-code=89073")
                .run(context -> assertThatThrownBy(() -> context.getBean(Seller.class))
                        .rootCause()
                        .isInstanceOf(StartRefused.class)
                        .hasMessageContaining("KONTOR_SELLER_STREET")
                        .hasMessageContaining("KONTOR_SELLER_VATID")
                        .hasMessageNotContaining("POSTALCODE"));
    }
}
