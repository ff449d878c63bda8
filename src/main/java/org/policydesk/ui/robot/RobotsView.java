package org.policydesk.ui.robot;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policydesk.account.CurrentUser;
import org.policydesk.account.Role;
import org.policydesk.clock.BusinessClock;
import org.policydesk.robot.GroupRobot;
import org.policydesk.robot.GroupRobots;
import org.policydesk.robot.RobotMessages;
import org.policydesk.ui.MainLayout;
import org.policydesk.ui.component.Dates;
import org.policydesk.ui.component.EmptyState;
import org.policydesk.ui.component.PageHeader;
import org.policydesk.ui.component.Words;

/** 群机器人: the groups that staff can push notices to, kept by administrators, and what was pushed. */
@Route(value = "robots", layout = MainLayout.class)
@RolesAllowed("STAFF")
public class RobotsView extends Div implements HasDynamicTitle {
    private static final long serialVersionUID = 1L;

    private final transient GroupRobots robots;
    private final boolean administrator;
    private final UnorderedList groups = new UnorderedList();
    private final Div none = new Div(new EmptyState(getTranslation("robot.none"), getTranslation("robot.none.next")));

    RobotsView(GroupRobots robots, RobotMessages messages, CurrentUser user, BusinessClock clock) {
        this.robots = robots;
        this.administrator = user.require().systemRole() == Role.ADMINISTRATOR;
        PushedGrid pushed = new PushedGrid(messages, new Dates(Words.of(this), clock.today()));
        PageHeader header = new PageHeader(getTranslation("robot.title"));
        Button push = new Button(
                getTranslation("robot.push"), click -> new PushDialog(robots, messages, "", pushed::refresh).open());
        push.setId("push");
        push.addThemeVariants(ButtonVariant.PRIMARY);
        header.addActions(new Anchor("outbox", getTranslation("reminder.outbox.title")), push);
        Paragraph what = new Paragraph(getTranslation("robot.what"));
        what.addClassName("desk-secondary");
        groups.addClassName("robot-groups");
        addClassName("outbox-page");
        add(header, what, groupsPanel(), panel("robot.pushed.title", pushed));
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("robot.title") + " · " + getTranslation("shell.name");
    }

    private Section groupsPanel() {
        Section panel = panel("robot.groups", groups);
        panel.add(none);
        if (administrator) {
            Button add = new Button(getTranslation("robot.add"), click -> edit(null));
            add.setId("robot-add");
            panel.add(add);
        }
        return panel;
    }

    private Section panel(String key, Component content) {
        H2 title = new H2(getTranslation(key));
        title.addClassName("panel-title");
        Section panel = new Section(title, content);
        panel.addClassName("panel");
        return panel;
    }

    private void refresh() {
        List<GroupRobot> all = robots.all();
        groups.removeAll();
        all.forEach(robot -> groups.add(line(robot)));
        groups.setVisible(!all.isEmpty());
        none.setVisible(all.isEmpty());
    }

    private ListItem line(GroupRobot robot) {
        Span name = new Span(robot.name());
        name.addClassName("outbox-subject");
        Span kind = new Span(getTranslation("robot.kind." + robot.kind()));
        kind.addClassName("desk-secondary");
        ListItem line = new ListItem(name, kind);
        if (robot.signed()) {
            line.add(tag("robot.signed"));
        }
        if (!robot.active()) {
            line.add(tag("robot.off"));
        }
        if (administrator) {
            Button edit = new Button(getTranslation("robot.edit"), click -> edit(robot));
            edit.setAriaLabel(getTranslation("robot.edit.of", robot.name()));
            edit.addThemeVariants(ButtonVariant.TERTIARY);
            line.add(edit);
        }
        return line;
    }

    private Span tag(String key) {
        Span tag = new Span(getTranslation(key));
        tag.addClassName("tag");
        return tag;
    }

    private void edit(@Nullable GroupRobot robot) {
        new RobotDialog(robots, robot, this::refresh).open();
    }
}
