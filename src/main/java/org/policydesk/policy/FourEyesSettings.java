package org.policydesk.policy;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How items come to members ({@code desk.publishing}).
 *
 * @param fourEyes whether a second person has to approve them, until an administrator says otherwise on the screen
 */
@ConfigurationProperties("desk.publishing")
record FourEyesSettings(@DefaultValue("false") boolean fourEyes) {}
