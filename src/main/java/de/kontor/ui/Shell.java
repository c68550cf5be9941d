package de.kontor.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/** What every page has in its head. */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles.css")
public class Shell implements AppShellConfigurator {
    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setPageTitle("Kontor");
        settings.setViewport("width=device-width, initial-scale=1");
        settings.addFavIcon("icon", "favicon.svg", "any");
        settings.addMetaTag("color-scheme", "light dark");
    }
}
