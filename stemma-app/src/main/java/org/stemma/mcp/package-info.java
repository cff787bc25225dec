/**
 * How does an assistant ask? {@link org.stemma.mcp.McpDesk}: the questions of {@link
 * org.stemma.rest.Api} as tools of the Model Context Protocol, over two streams; read only.
 */
@NullMarked
package org.stemma.mcp;

import org.jspecify.annotations.NullMarked;
