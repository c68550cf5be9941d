/**
 * The screens as a journey sees them: page objects written against Selenium's {@code WebDriver} alone, so that every
 * suite that drives a browser can share them. Texts come from the bundles, so a page speaks the language it is opened in.
 */
package de.kontor.journeys.pages;
