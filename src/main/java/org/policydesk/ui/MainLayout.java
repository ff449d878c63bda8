package org.policydesk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.policydesk.account.CurrentUser;
import org.policydesk.account.SignedIn;
import org.policydesk.clock.BusinessClock;
import org.policydesk.ui.help.HelpButton;
import org.policydesk.ui.tour.TourStrip;
import org.policydesk.ui.tour.Tours;

/** The frame of every page after sign-in: where one is, where one can go, who one is, and which day it is. */
@PermitAll
public class MainLayout extends AppLayout implements BeforeEnterObserver, AfterNavigationObserver {
    private static final long serialVersionUID = 1L;

    private final transient CurrentUser currentUser;
    private final transient BusinessClock clock;
    private final Div frame = new Div();
    private final Main page = new Main();
    private final transient NavigationCounts counts;
    private final Navigation navigation;
    private final BottomBar bottomBar;
    private final TourStrip tour;
    private final HelpButton help;

    MainLayout(
            CurrentUser currentUser,
            BusinessClock clock,
            PersonMenu personMenu,
            CompanySwitch companySwitch,
            NavigationCounts counts,
            Tours tours,
            HelpButton help) {
        this.currentUser = currentUser;
        this.clock = clock;
        this.counts = counts;
        this.help = help;
        SignedIn person = currentUser.require();
        navigation = new Navigation(NavigationEntry.of(person));
        setPrimarySection(Section.DRAWER);
        addToDrawer(brand(), navigation);
        addToNavbar(new DrawerToggle(), bar(person, personMenu, companySwitch));
        bottomBar = new BottomBar(NavigationEntry.atThumb(person));
        page.addClassName("desk-frame");
        frame.addClassName("desk-frame-outer");
        tour = new TourStrip(tours);
        frame.add(page, tour, bottomBar);
    }

    /** The page stands in the document's main landmark, the phone's navigation below it. */
    @Override
    public void showRouterLayoutContent(HasElement content) {
        page.getElement().removeAllChildren();
        page.getElement().appendChild(content.getElement());
        content.getElement().getComponent().ifPresent(help::tellOf);
        setContent(frame);
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement oldContent) {
        page.getElement().removeAllChildren();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (currentUser.mustChangePassword() && event.getNavigationTarget() != PasswordView.class) {
            event.forwardTo(PasswordView.class);
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        StartView.arrived();
        bottomBar.mark(event.getLocation());
        tour.show(event.getLocation());
        recount();
    }

    /** Counts the tasks anew that the navigation tells of, if the component stands in such a frame: somebody moved one. */
    public static void recount(Component within) {
        within.getUI()
                .flatMap(ui -> ui.getChildren()
                        .filter(MainLayout.class::isInstance)
                        .map(MainLayout.class::cast)
                        .findFirst())
                .ifPresent(layout -> layout.recount());
    }

    private void recount() {
        Map<String, Figures> now = counts.now();
        navigation.show(now);
        bottomBar.show(now);
    }

    private Component brand() {
        Anchor name = new Anchor("", getTranslation("shell.name"));
        name.addClassName("desk-brand");
        Div brand = new Div(name);
        brand.getElement().setAttribute("role", "region").setAttribute("aria-label", getTranslation("shell.name"));
        return brand;
    }

    private Component bar(SignedIn person, PersonMenu personMenu, CompanySwitch companySwitch) {
        Header bar = new Header();
        bar.addClassName("desk-bar");
        companySwitch.of(person).ifPresent(bar::add);
        if (clock.isShifted()) {
            bar.add(dayBanner());
        }
        bar.add(help, personMenu.of(person));
        return bar;
    }

    private Component dayBanner() {
        Span banner = new Span(
                new Span(getTranslation("shell.today.shifted") + " "),
                new Text(clock.today().toString()));
        banner.addClassName("desk-day-banner");
        banner.setId("day-banner");
        return banner;
    }
}
