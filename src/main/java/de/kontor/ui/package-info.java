/**
 * The kit every screen is made of: shell, formats, components, sign-in, errors and the security chain.
 *
 * <p>Layouts: {@link de.kontor.ui.PortalLayout} is the shell of an audience. Words: a <em>tone</em> says how a state
 * feels, always beside words. A view extends {@link de.kontor.ui.Page}, names its layout in {@code @Route(value,
 * layout)}, enters the side navigation by {@code @Menu(title = key, order = n)} (with {@link de.kontor.ui.NavGroup} for
 * a heading), and brings a right column by {@link de.kontor.ui.WithAside}, filters by {@link de.kontor.ui.WithFilters}, a
 * bar on phones by {@link de.kontor.ui.WithBottomBar}. Texts come from the bundles in {@code vaadin-i18n}, by {@code
 * getTranslation}; numbers, dates and the messages of modules go through {@link de.kontor.ui.Screen} only.
 *
 * <p>Components, each accessible and usable on a phone:
 *
 * <ul>
 *   <li>{@link de.kontor.ui.PageHeader} {@code new PageHeader(title).badge(b).amount(s).number(s).actions(…)}
 *   <li>{@link de.kontor.ui.DataTable} {@code new DataTable<Row>(name).heading(h, fn).text(h, fn).number(h,
 *       fn).column(h, fn, classes…).unnamed(h, fn).whenEmpty(c); setRows(list | Rows)}
 *   <li>{@link de.kontor.ui.FactTable} {@code new FactTable(name).fact(what, text | component)}
 *   <li>{@link de.kontor.ui.QuantityField} {@code new QuantityField(article,
 *       packagingUnit).onChange(change -> …).onEnter(…)}; {@code quantity()}, {@code setQuantity}, {@code showError}
 *   <li>{@link de.kontor.ui.PlainButton} {@code primary | secondary | danger | link | why | icon}
 *   <li>{@link de.kontor.ui.StateBadge} {@code new StateBadge(text, Tone.OK)}; {@link de.kontor.ui.Notice} {@code
 *       info | ok | warn | error}; {@link de.kontor.ui.EmptyState} {@code new EmptyState(text, action)}
 *   <li>{@link de.kontor.ui.ThresholdBar} {@code new ThresholdBar(label, value, threshold, sentence)}
 *   <li>{@link de.kontor.ui.VerdictLine} {@code new VerdictLine(verdict)}; {@link
 *       de.kontor.ui.PriceExplanation} {@code new PriceExplanation(article, trace).text(…)}
 *   <li>{@link de.kontor.ui.PackagePanel} {@code new PackagePanel(offer, onSelect)}, a starter package as a buyer sees it
 *   <li>{@link de.kontor.ui.Timeline} {@code new Timeline(name, events)}; {@link de.kontor.ui.TrainingWords}, what a
 *       session and a booking are called
 *   <li>{@link de.kontor.ui.BarChart} {@code new BarChart(name, series, groups)}, always beside a table
 *   <li>{@link de.kontor.ui.Confirmation} {@code ask(…) | askReason(…)}; {@link de.kontor.ui.CopyButton}; {@link
 *       de.kontor.ui.SearchField}; {@link de.kontor.ui.DatePickers} {@code labelled(label)}; {@link de.kontor.ui.Toast}
 *       {@code ok | error}
 *   <li>{@link de.kontor.ui.ObjectPage}, a page about one thing; {@link de.kontor.ui.FilterBar} and {@link
 *       de.kontor.ui.PagedTable}, a list whose filter and page stand in the address; {@link de.kontor.ui.PageLink},
 *       {@link de.kontor.ui.PdfLink}, {@link de.kontor.ui.CsvLink}
 * </ul>
 *
 * <p>Knows of prices, verdicts, packages and trainings what several audiences show alike. Deliberately holds no rule of
 * the business and starts no transaction; it does not know the audiences either, they know the kit.
 */
@NullMarked
@ApplicationModule(
        displayName = "UI kit",
        allowedDependencies = {
            "shared",
            "identity",
            "catalog",
            "accounts",
            "terms",
            "pricing",
            "starterpacks",
            "training"
        })
package de.kontor.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
