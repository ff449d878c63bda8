package org.policydesk.ui.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.policydesk.account.InvalidPersonException;
import org.policydesk.account.Invitations;
import org.policydesk.account.Membership;
import org.policydesk.account.NewPerson;
import org.policydesk.account.People;
import org.policydesk.account.Role;
import org.policydesk.ui.component.Messages;

/** Asks for a new person's particulars and invites them by mail, or shows a first password for somebody whom no mail reaches. */
class InvitationDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final transient People people;
    private final transient Invitations invitations;
    private final transient Runnable changed;
    private final TextField name = new TextField();
    private final EmailField email = new EmailField();
    private final TextField mobile = new TextField();
    private final Select<Role> role = new Select<>();
    private final ComboBox<Long> company = new ComboBox<>();
    private final RadioButtonGroup<Boolean> byMail = new RadioButtonGroup<>();

    /** @param byAdministrator only administrators add association people */
    InvitationDialog(
            People people,
            Invitations invitations,
            Map<Long, String> companies,
            boolean byAdministrator,
            Runnable changed) {
        this.people = people;
        this.invitations = invitations;
        this.changed = changed;
        setHeaderTitle(getTranslation("account.people.invite"));
        name.setLabel(getTranslation("account.people.name"));
        name.setId("person-name");
        email.setLabel(getTranslation("account.people.email"));
        email.setId("person-email");
        mobile.setLabel(getTranslation("account.people.mobile"));
        role.setLabel(getTranslation("account.people.role"));
        role.setItems(Stream.of(Role.values())
                .filter(one -> byAdministrator || isOfCompany(one))
                .toList());
        role.setItemLabelGenerator(r -> getTranslation("account.role." + r.name()));
        role.setValue(Role.COMPANY_MANAGER);
        role.setId("person-role");
        company.setLabel(getTranslation("account.people.company"));
        company.setItems(companies.keySet());
        company.setItemLabelGenerator(companies::get);
        company.setId("person-company");
        role.addValueChangeListener(change -> company.setVisible(isOfCompany(change.getValue())));
        byMail.setLabel(getTranslation("invitation.way"));
        byMail.setId("person-way");
        byMail.setItems(true, false);
        byMail.setItemLabelGenerator(mail -> getTranslation(mail ? "invitation.way.mail" : "invitation.way.password"));
        byMail.setValue(true);
        add(new FormLayout(name, email, mobile, role, company), byMail);
        Button save = new Button(getTranslation("account.people.invite.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setId("person-save");
        getFooter().add(new Button(getTranslation("account.people.cancel"), click -> close()), save);
    }

    private void save() {
        Role chosen = role.getValue();
        Long companyId = company.getValue();
        boolean ofCompany = isOfCompany(chosen);
        Membership place = ofCompany && companyId != null ? new Membership(companyId, chosen) : null;
        NewPerson person =
                new NewPerson(name.getValue(), email.getValue(), mobile.getValue(), ofCompany ? null : chosen, place);
        try {
            if (byMail.getValue()) {
                invitations.invite(person);
                Messages.success(this, "invitation.sent", name.getValue(), email.getValue());
            } else {
                new PasswordDialog(name.getValue(), people.invite(person)).open();
            }
            changed.run();
            close();
        } catch (InvalidPersonException e) {
            Messages.failure(this, "account.invalid." + e.field() + "." + e.reason());
        }
    }

    private static boolean isOfCompany(@Nullable Role role) {
        return role == Role.COMPANY_MANAGER || role == Role.COMPANY_MEMBER;
    }
}
