package de.kontor.ui;

import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** No such address. */
@ParentLayout(PublicLayout.class)
@AnonymousAllowed
class NotFoundView extends MissingPage<NotFoundException> {}
