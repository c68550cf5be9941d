package de.kontor.catalog;

import de.kontor.shared.LocalizedText;
import java.util.Optional;

/**
 * A node of the category tree.
 *
 * @param code stable name, as in addresses
 * @param parent the code of the node above; empty at the top
 * @param position order among its siblings
 */
public record Category(String code, Optional<String> parent, LocalizedText name, int position) {}
