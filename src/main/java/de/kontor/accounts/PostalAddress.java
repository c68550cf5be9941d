package de.kontor.accounts;

import de.kontor.shared.FederalState;
import jakarta.persistence.Embeddable;
import java.util.Optional;

/** A German postal address; the name line is the company or site, none of the parts is empty. */
@Embeddable
public record PostalAddress(String name, String street, String postalCode, String city) {
    /** The federal state of the postal code; empty when the code lies in no known range. */
    public Optional<FederalState> federalState() {
        return FederalState.ofPostalCode(postalCode);
    }
}
