package de.kontor.demo;

import java.util.List;
import java.util.stream.Stream;

/** How much of the demo is loaded, {@code kontor.demo.size}; the catalogue is always the same. */
enum DemoSize {
    /** The named accounts with twelve months of orders: quick, for tests in the browser. */
    SMALL(1),
    /** All accounts with two years of orders. */
    FULL(2);

    private final int years;

    DemoSize(int years) {
        this.years = years;
    }

    int years() {
        return years;
    }

    /** The named accounts first. */
    List<DemoAccount> accounts() {
        return this == SMALL
                ? DemoAccounts.all()
                : Stream.concat(DemoAccounts.all().stream(), GeneratedAccounts.all().stream())
                        .toList();
    }
}
