package org.policydesk.ui.reminder;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Duration;
import org.policydesk.reminder.Delivery;
import org.policydesk.reminder.MailChoice;
import org.policydesk.reminder.OwnReminders;
import org.policydesk.ui.MainLayout;
import org.policydesk.ui.component.Messages;

/** 邮件提醒: how often and at what time the person wants mail. */
@Route(value = "my-reminders", layout = MainLayout.class)
@PermitAll
public class OwnRemindersView extends Div implements HasDynamicTitle {
    private static final long serialVersionUID = 1L;

    OwnRemindersView(OwnReminders own) {
        addClassNames("desk-narrow", "own-reminders");
        MailChoice now = own.choice();
        RadioButtonGroup<Delivery> delivery = new RadioButtonGroup<>(getTranslation("reminder.own.delivery"));
        delivery.setItems(Delivery.values());
        delivery.setRenderer(new ComponentRenderer<>(this::choice));
        delivery.setValue(now.delivery());
        delivery.setId("own-delivery");
        delivery.addClassName("own-delivery");
        TimePicker hour = new TimePicker(getTranslation("reminder.own.hour"));
        hour.setStep(Duration.ofMinutes(30));
        hour.setClearButtonVisible(true);
        hour.setPlaceholder(own.usualHour().toString());
        hour.setHelperText(
                getTranslation("reminder.own.hour.what", own.usualHour().toString()));
        hour.setValue(now.hour());
        hour.setId("own-hour");
        Paragraph always = new Paragraph(getTranslation("reminder.own.always"));
        always.addClassName("own-always");
        Button save = new Button(getTranslation("reminder.own.save"), click -> {
            if (!hour.isInvalid()) {
                own.choose(new MailChoice(hour.getValue(), delivery.getValue()));
                Messages.success(this, "reminder.own.saved");
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setId("own-save");
        add(new H1(getTranslation("reminder.own.title")), delivery, hour, always, save);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("reminder.own.title") + " · " + getTranslation("shell.name");
    }

    private Div choice(Delivery one) {
        Span name = new Span(getTranslation("reminder.own.delivery." + one));
        Span what = new Span(getTranslation("reminder.own.delivery." + one + ".what"));
        what.addClassName("desk-secondary");
        Div both = new Div(name, what);
        both.addClassName("item-name");
        return both;
    }
}
