package de.kontor.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Stores {@link UnitPrice} as {@code numeric(…,4)}. */
@Converter(autoApply = true)
class UnitPriceConverter implements AttributeConverter<UnitPrice, BigDecimal> {
    @Override
    public @Nullable BigDecimal convertToDatabaseColumn(@Nullable UnitPrice price) {
        return price == null ? null : price.toBigDecimal();
    }

    @Override
    public @Nullable UnitPrice convertToEntityAttribute(@Nullable BigDecimal column) {
        return column == null ? null : UnitPrice.of(column);
    }
}
