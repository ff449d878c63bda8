package org.policydesk.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/**
 * The page around every screen: theme, colour scheme of the reader's own system, and our style sheets, each named here so that the
 * browser loads all of them before it paints.
 */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles.css")
@StyleSheet("component.css")
@StyleSheet("company.css")
@StyleSheet("board.css")
@StyleSheet("association.css")
@StyleSheet("programme.css")
@StyleSheet("member.css")
@StyleSheet("calendar.css")
@StyleSheet("excel.css")
@StyleSheet("taskpage.css")
@StyleSheet("reminder.css")
@StyleSheet("print.css")
@StyleSheet("fit.css")
@StyleSheet("library.css")
@StyleSheet("desk.css")
@StyleSheet("review.css")
@StyleSheet("life.css")
@StyleSheet("people.css")
@StyleSheet("overview.css")
@StyleSheet("recommendation.css")
@StyleSheet("status.css")
@StyleSheet("catalogue.css")
@StyleSheet("tour.css")
@StyleSheet("help.css")
@ColorScheme(ColorScheme.Value.SYSTEM)
@Viewport("width=device-width, initial-scale=1, viewport-fit=cover")
public class Shell implements AppShellConfigurator {
    private static final long serialVersionUID = 1L;

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "icons/desk.svg", "any");
        settings.addMetaTag("theme-color", "#1f4e8c");
        settings.addLink("manifest", "manifest.webmanifest");
        settings.addLink("apple-touch-icon", "icons/apple-touch-icon.png");
        settings.setPageTitle("政策任务台 Policy Desk");
    }
}
