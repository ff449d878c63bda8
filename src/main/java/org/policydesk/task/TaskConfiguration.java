package org.policydesk.task;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Binds the module's settings. */
@Configuration
@EnableConfigurationProperties(NearMissSettings.class)
class TaskConfiguration {}
