package org.policydesk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.policydesk.account.ColourScheme;
import org.policydesk.account.OwnAccount;
import org.policydesk.account.SignedIn;
import org.policydesk.ui.account.AccountView;
import org.policydesk.ui.component.LanguageSwitch;
import org.policydesk.ui.reminder.OwnRemindersView;
import org.policydesk.ui.tour.Tour;

/** Who is signed in, their language, their password, and the way out. */
@SpringComponent
class PersonMenu {
    private final AuthenticationContext authentication;
    private final OwnAccount ownAccount;

    PersonMenu(AuthenticationContext authentication, OwnAccount ownAccount) {
        this.authentication = authentication;
        this.ownAccount = ownAccount;
    }

    Component of(SignedIn person) {
        UI ui = UI.getCurrent();
        MenuBar menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.TERTIARY);
        menu.setId("person-menu");
        MenuItem name = menu.addItem(VaadinIcon.USER.create());
        name.add(" " + person.name());
        name.setAriaLabel(person.name());
        name.getSubMenu()
                .addItem(ui.getTranslation("reminder.own.title"), click -> ui.navigate(OwnRemindersView.class))
                .setId("own-reminders");
        name.getSubMenu()
                .addItem(ui.getTranslation("account.page"), click -> ui.navigate(AccountView.class))
                .setId("own-account");
        name.getSubMenu().addItem(ui.getTranslation("shell.password"), click -> ui.navigate(PasswordView.class));
        Tour.of(person).forEach(tour -> name.getSubMenu()
                .addItem(ui.getTranslation(tour.nameKey()), click -> ui.navigate(tour.path(), tour.parameters()))
                .setId("tour-" + tour.name().toLowerCase(Locale.ROOT)));
        schemes(name.getSubMenu().addItem(ui.getTranslation("shell.scheme")), ui);
        name.getSubMenu()
                .addItem(ui.getTranslation("shell.signOut"), click -> authentication.logout())
                .setId("sign-out");
        Div group = new Div(new LanguageSwitch(ownAccount::setLanguage), menu);
        group.addClassName("desk-person");
        return group;
    }

    private void schemes(MenuItem parent, UI ui) {
        ColourScheme present = ownAccount.colourScheme();
        Map<ColourScheme, MenuItem> items = new EnumMap<>(ColourScheme.class);
        for (ColourScheme scheme : ColourScheme.values()) {
            MenuItem item = parent.getSubMenu().addItem(ui.getTranslation("shell.scheme." + scheme));
            item.setCheckable(true);
            item.setChecked(scheme == present);
            item.setId("scheme-" + scheme.name().toLowerCase(Locale.ROOT));
            item.addClickListener(click -> {
                ownAccount.setColourScheme(scheme);
                items.forEach((one, shown) -> shown.setChecked(one == scheme));
                ui.getPage().setColorScheme(SchemeOfPerson.value(scheme));
            });
            items.put(scheme, item);
        }
    }
}
